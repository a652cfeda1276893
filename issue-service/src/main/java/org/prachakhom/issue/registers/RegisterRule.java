package org.prachakhom.issue.registers;

import java.util.Locale;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** The sentences that can refuse a change of a register. */
enum RegisterRule implements BusinessRule {
    /** Section 3: a code is unique in its register and never changes. */
    A_CODE_IS_GIVEN_ONCE(Refusal.CONFLICT),
    /** Section 3, agency: somebody of the municipality acts for it. */
    AN_EXTERNAL_AGENCY_HAS_A_LIAISON(Refusal.UNPROCESSABLE),
    /** Section 3, agency: an external agency cannot act for another one. */
    A_LIAISON_IS_A_DEPARTMENT(Refusal.UNPROCESSABLE),
    /** Rule 5: days end in a zone that exists. */
    A_TIME_ZONE_EXISTS(Refusal.UNPROCESSABLE),
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
