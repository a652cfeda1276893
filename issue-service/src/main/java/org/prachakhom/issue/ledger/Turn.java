package org.prachakhom.issue.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time in which somebody held an issue: {@code agency}, or the secretary's desk when it is null, until {@code until},
 * null while it lasts. Of its {@code seconds}, the agency waited {@code secondsDeferred} for a day to come and
 * {@code secondsClaimed} for a verdict. {@code again} says that the agency held it before and handed it to another in
 * between. {@code by} brought it there, left out where the caller may not know.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Turn(
        @Nullable String agency,
        @Nullable String liaison,
        Came came,
        Instant from,
        @Nullable Instant until,
        long seconds,
        long secondsDeferred,
        long secondsClaimed,
        boolean again,
        String byRole,
        @Nullable String by) {}
