package org.prachakhom.issue.casework;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.RuleBroken;

/** Matches the refusal by one rule. */
final class Refused extends TypeSafeMatcher<Object> {
    private final BusinessRule rule;

    private Refused(BusinessRule rule) {
        this.rule = rule;
    }

    static Matcher<Object> by(BusinessRule rule) {
        return new Refused(rule);
    }

    @Override
    protected boolean matchesSafely(Object thrown) {
        return thrown instanceof RuleBroken broken && broken.rule() == rule;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by ").appendValue(rule);
    }
}
