package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Which time runs out or ran out (rules 5 and 6). */
public enum EscalationLevel {
    /** The secretary has not triaged it in time. */
    TRIAGE_LATE,
    /** Nobody has answered the community in time. */
    REPLY_LATE,
    /** The agency's time ends in two working days, that of an urgent issue in one. */
    DUE_SOON,
    /** The agency's time is over. */
    OVERDUE,
    /** It has been over for five working days, that of an urgent issue for one; or a claim was refuted the third time. */
    LONG_OVERDUE,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
