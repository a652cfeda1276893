package org.prachakhom.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.SealedText;

/** Rules about the published language and who may know it. */
final class EventRules {
    private static final Set<String> KNOWN_TO_THE_KIT = Set.of(
            PublishedEvent.class.getName(),
            WireName.class.getName(),
            StreamFamily.class.getName(),
            EventCatalogue.class.getName(),
            SealedText.class.getName());

    private EventRules() {}

    static ArchRule standAlone(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..", "org.prachakhom.events..");
    }

    static ArchRule namedRecords(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".events..")
                .and()
                .areAssignableTo(PublishedEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(WireName.class)
                .andShould(Findings.haveNone(
                        "exactly one stream", event -> streams(event) == 1 ? null : streams(event) + " streams"));
    }

    static ArchRule kitKnowsNoDomain(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".kit..", root + ".testing..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.prachakhom.events..").and(not(known())))
                .orShould(dependOnServices());
    }

    private static ArchCondition<JavaClass> dependOnServices() {
        return Findings.depend("on a service", ServiceRules::isOfAService);
    }

    private static long streams(JavaClass event) {
        return event.getRawInterfaces().stream()
                .filter(stream -> stream.isAnnotatedWith(StreamFamily.class)
                        && stream.getModifiers().contains(JavaModifier.ABSTRACT)
                        && stream.reflect().isSealed())
                .count();
    }

    private static DescribedPredicate<JavaClass> known() {
        return DescribedPredicate.describe(
                "known to the kit",
                type -> KNOWN_TO_THE_KIT.contains(type.getBaseComponentType().getName()));
    }
}
