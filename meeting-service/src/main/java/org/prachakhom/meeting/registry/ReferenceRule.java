package org.prachakhom.meeting.registry;

import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** What a request names has to exist (section 5: a reference not known here waits for its copy, then is refused). */
public enum ReferenceRule implements BusinessRule {
    /** The caller's municipality. */
    UNKNOWN_MUNICIPALITY("meeting.unknown-municipality"),
    /** A community of the municipality. */
    UNKNOWN_COMMUNITY("meeting.unknown-community"),
    /** An agency of the municipality. */
    UNKNOWN_AGENCY("meeting.unknown-agency");

    private final String code;

    ReferenceRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Refusal refusal() {
        return Refusal.UNPROCESSABLE;
    }
}
