package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a deferred issue waits for. */
public enum DeferralReason {
    /** Money of a coming budget. */
    BUDGET,
    /** A place in the development plan. */
    PLAN,
    /** A season in which it can be done. */
    SEASON,
    /** Another body's work. */
    OTHER_AGENCY,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
