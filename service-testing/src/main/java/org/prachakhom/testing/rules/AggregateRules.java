package org.prachakhom.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import org.axonframework.spring.stereotype.Aggregate;

/** Rules about aggregates, and about time and chance anywhere in a service. */
final class AggregateRules {
    private static final Set<String> CLOCKS_OF_THE_MACHINE = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Clock.systemUTC()",
            "java.util.UUID.randomUUID()");

    private AggregateRules() {}

    static ArchRule timeAndIdsAreGiven(String root) {
        ArchRule aggregates = noClasses()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "org.apache.kafka..", "java.net.http..")
                .orShould()
                .callMethod("org.prachakhom.kit.ids.StreamIds", "next")
                .allowEmptyShould(true);
        ArchRule services = noClasses()
                .that(DescribedPredicate.describe("are of a service", ServiceRules::isOfAService))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it asks the machine for time or chance", AggregateRules::asksTheMachine))
                .allowEmptyShould(true);
        return CompositeArchRule.of(aggregates).and(services);
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String called = owner.getName() + "." + call.getName() + "()";
        return CLOCKS_OF_THE_MACHINE.contains(called)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
