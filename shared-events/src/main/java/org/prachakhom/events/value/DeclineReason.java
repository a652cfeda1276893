package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why an issue is closed without a fix. */
public enum DeclineReason {
    /** It is not the municipality's to decide. */
    OUTSIDE_AUTHORITY,
    /** There is no such problem, or not any more. */
    NOT_FOUND,
    /** Nobody can do it. */
    NOT_FEASIBLE,
    /** Too little is told to act on it. */
    TOO_LITTLE_INFORMATION,
    /** Who raised it asked to take it back. */
    WITHDRAWN,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
