package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a community raises: a problem, a suggestion, or praise (PK1b). */
public enum IssueKind {
    PROBLEM,
    SUGGESTION,
    PRAISE,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
