package org.prachakhom.issue.references;

import java.util.Locale;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** The sentences that can refuse a change of a register. */
public enum RegisterRule implements BusinessRule {
    /** Section 3: a code is unique in its register and never changes. */
    A_CODE_IS_GIVEN_ONCE(Refusal.CONFLICT),
    /** Section 3, agency: somebody of the municipality acts for it. */
    AN_EXTERNAL_AGENCY_HAS_A_LIAISON(Refusal.UNPROCESSABLE),
    /** Section 3, agency: an external agency cannot act for another one. */
    A_LIAISON_IS_A_DEPARTMENT(Refusal.UNPROCESSABLE),
    /** Rule 5: days end in a zone that exists. */
    A_TIME_ZONE_EXISTS(Refusal.UNPROCESSABLE),
    /** Rule 5: the holidays of a year are set as a whole. */
    A_HOLIDAY_LIES_IN_ITS_YEAR(Refusal.UNPROCESSABLE),
    /** Rule 5: two names of one day would be two holidays. */
    A_DAY_IS_A_HOLIDAY_ONCE(Refusal.UNPROCESSABLE),
    /** Who files answers while the meeting waits. */
    A_CATEGORY_ASKS_AT_MOST_10_QUESTIONS(Refusal.UNPROCESSABLE),
    /** An answer names its question by the code. */
    A_QUESTION_IS_ASKED_ONCE(Refusal.UNPROCESSABLE),
    /** Values that a newer version writes can be read, not entered. */
    ONLY_OFFERED_VALUES_ARE_ENTERED(Refusal.UNPROCESSABLE);

    private final Refusal refusal;

    RegisterRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public String code() {
        return "issue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
