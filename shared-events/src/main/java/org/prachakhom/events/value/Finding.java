package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What the follow-up team found on site. */
public enum Finding {
    FIXED,
    PARTLY_FIXED,
    NOT_FIXED,
    NOT_FOUND,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
