package org.prachakhom.committee.registry;

import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** What a request names has to exist (section 5). */
enum ReferenceRule implements BusinessRule {
    /** An agency of the municipality. */
    UNKNOWN_AGENCY;

    @Override
    public String code() {
        return "committee.unknown-agency";
    }

    @Override
    public Refusal refusal() {
        return Refusal.UNPROCESSABLE;
    }
}
