package org.prachakhom.notification.publication;

import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.prachakhom.kit.rule.RuleBroken;

/** Expects that a command was refused by one rule and changed nothing. */
final class Refused {

    private Refused() {}

    static void by(PublicationRule rule, ResultValidator<Publication> result) {
        result.expectNoEvents().expectException(breaking(rule));
    }

    private static Matcher<RuleBroken> breaking(PublicationRule rule) {
        return new CustomTypeSafeMatcher<>("broken rule " + rule) {
            @Override
            protected boolean matchesSafely(RuleBroken broken) {
                return broken.rule() == rule;
            }
        };
    }
}
