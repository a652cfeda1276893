package org.prachakhom.testing.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house that a machine can check. Each has a planted violation under {@code badhouse} that turns it
 * red. The root is {@code org.prachakhom}, or {@code badhouse} for the plants. Three rules are checked elsewhere: H16, which
 * needs all services at once, by {@link org.prachakhom.testing.map.ReactionGraph}, the sizes by
 * {@link SizeBudget}, and that a feature reads only its own tables, the other half of H11, by {@link TableOwners}.
 */
public enum HouseRule {
    /** Published events know the JDK, Jackson's annotations and JSpecify, nothing else. */
    H1_EVENTS_STAND_ALONE(EventRules::standAlone),
    /** Every published event is a record of exactly one sealed stream and has a wire name. */
    H2_EVENTS_ARE_NAMED_RECORDS(EventRules::namedRecords),
    /** No service knows another service's classes. */
    H3_SERVICES_DO_NOT_KNOW_EACH_OTHER(ServiceRules::doNotKnowEachOther),
    /** Commands are package-private, so that all doors of an aggregate stand in one folder. */
    H4_COMMANDS_STAY_IN_THEIR_PACKAGE(ServiceRules::commandsStay),
    /** Feature packages form no cycle. */
    H5_FEATURES_FORM_NO_CYCLE(ServiceRules::noCycles),
    /** A feature that only reads knows no feature that writes. */
    H6_READING_DOES_NOT_KNOW_WRITING(ServiceRules::readingDoesNotKnowWriting),
    /** Every method of a projection or policy that takes an event is a handler, and its processing group is named. */
    H7_WHAT_TAKES_AN_EVENT_HANDLES_IT(HandlerRules::whatTakesAnEventHandlesIt),
    /** Aggregates decide from state and command alone; outside the API, services take time and ids from no machine. */
    H8_TIME_AND_IDS_ARE_GIVEN(AggregateRules::timeAndIdsAreGiven),
    /** Kit and test support know no word of the domain. */
    H9_THE_KIT_KNOWS_NO_DOMAIN(EventRules::kitKnowsNoDomain),
    /** Kafka's clients are used in one package of the kit, Axon's JDBC stores where log, tokens and dead letters are kept. */
    H10_INFRASTRUCTURE_HAS_ONE_HOME(ServiceRules::infrastructureHasOneHome),
    /** Only API classes speak HTTP. */
    H11_ONLY_APIS_SPEAK_HTTP(ServiceRules::onlyApisSpeakHttp),
    /** No class is named for what it is not: helper, manager, implementation, data. */
    H12_NAMES_SAY_WHAT_IT_IS(NameRules::namesSayWhatItIs),
    /** No field injection, no Optional field, no Date, no printing, no exit. */
    H13_NO_OLD_HABITS(NameRules::noOldHabits),
    /** Every projection can be reset and has a test of its own name. */
    H14_PROJECTIONS_CAN_BE_REBUILT(HandlerRules::projectionsCanBeRebuilt),
    /** Every package is null-marked. */
    H15_PACKAGES_ARE_NULL_MARKED(NameRules::packagesAreNullMarked);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for the classes below a root package. */
    public ArchRule in(String root) {
        return rule.apply(root).as(name()).allowEmptyShould(true);
    }

    /** One test a rule, over the main classes of these packages. */
    public static Stream<DynamicTest> tests(String... packages) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
        return Arrays.stream(values())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> rule.in("org.prachakhom").check(classes)));
    }
}
