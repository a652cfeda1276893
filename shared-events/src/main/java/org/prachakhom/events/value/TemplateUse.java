package org.prachakhom.events.value;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a prepared text is for. */
public enum TemplateUse {
    PROGRESS,
    CLAIM,
    DECLINE,
    RETURN,
    DEFER,
    COMMENT,
    /** A value that a newer version writes and this one does not know. */
    @JsonEnumDefaultValue
    UNKNOWN
}
