package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How urgent an issue is; each has a service level. */
public enum Priority {
    URGENT,
    NORMAL,
    PLANNED,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
