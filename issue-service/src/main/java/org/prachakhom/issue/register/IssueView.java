package org.prachakhom.issue.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** An issue as one caller sees it: details and filer are left out where they may not be seen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueView(
        @JsonUnwrapped IssueCard card,
        @JsonUnwrapped @Nullable IssueDetails details,
        @Nullable Filer filer) {

    /** Who filed, and on whose behalf, or null. */
    public record Filer(String subject, @Nullable String onBehalfOf) {}
}
