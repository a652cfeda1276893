package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How days are counted. */
public enum DayCount {
    CALENDAR,
    WORKING,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
