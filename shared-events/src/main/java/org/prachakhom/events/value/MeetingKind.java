package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The kinds of meeting. */
public enum MeetingKind {
    MONTHLY_LEADERS,
    COMMUNITY_COMMITTEE,
    PUBLIC_FORUM,
    ASSEMBLY_SEMINAR,
    CITIZEN_DAY,
    COMMITTEE,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
