package org.prachakhom.testing.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions made from a function that names what is wrong. */
final class Findings {

    private Findings() {}

    /** Violated by every class for which {@code wrong} finds something; null is nothing. */
    static ArchCondition<JavaClass> haveNone(String wanted, Function<JavaClass, @Nullable String> wrong) {
        return new ArchCondition<>("have " + wanted) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String found = wrong.apply(type);
                if (found != null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + found));
                }
            }
        };
    }

    /** Holds for every class with such a dependency; for use with {@code noClasses()}. */
    static ArchCondition<JavaClass> depend(String on, Predicate<JavaClass> target) {
        return new ArchCondition<>("depend " + on) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean found = target.test(dependency.getTargetClass());
                    events.add(new SimpleConditionEvent(type, found, dependency.getDescription()));
                }
            }
        };
    }
}
