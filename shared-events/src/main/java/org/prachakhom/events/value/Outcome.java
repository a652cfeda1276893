package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How an issue ended; kept when it is published, and what figures count. */
public enum Outcome {
    FIXED,
    CLOSED_WITHOUT_FIX,
    NOTED,
    ADOPTED,
    IN_PLAN,
    NOT_ADOPTED,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
