package org.prachakhom.testing.rules;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.PublishedEvent;

/** Rules about what handles events. */
final class HandlerRules {
    private static final DescribedPredicate<JavaClass> HANDLERS = DescribedPredicate.describe(
            "projections, policies and sagas", type -> type.getSimpleName().matches(".+(Projection|Policy|Saga)"));
    private static final DescribedPredicate<JavaMethod> TAKE_AN_EVENT = DescribedPredicate.describe(
            "take an event",
            method -> !method.getRawParameterTypes().isEmpty()
                    && method.getRawParameterTypes().getFirst().isAssignableTo(PublishedEvent.class));

    private HandlerRules() {}

    static ArchRule whatTakesAnEventHandlesIt(String root) {
        return CompositeArchRule.of(methods()
                        .that()
                        .areDeclaredInClassesThat(are(HANDLERS))
                        .and()
                        .areNotPrivate()
                        .and(TAKE_AN_EVENT)
                        .should()
                        .beMetaAnnotatedWith(EventHandler.class)
                        .allowEmptyShould(true))
                .and(classes()
                        .that(HANDLERS)
                        .should()
                        .beAnnotatedWith(ProcessingGroup.class)
                        .allowEmptyShould(true));
    }

    static ArchRule projectionsCanBeRebuilt(String root) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Projection")
                .should(Findings.haveNone("a reset handler and a test", HandlerRules::missing));
    }

    private static @Nullable String missing(JavaClass projection) {
        if (projection.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(ResetHandler.class))) {
            return "no @ResetHandler";
        }
        try {
            Class.forName(
                    projection.getName() + "Test", false, Thread.currentThread().getContextClassLoader());
            return null;
        } catch (ClassNotFoundException e) {
            return "no test " + e.getMessage();
        }
    }
}
