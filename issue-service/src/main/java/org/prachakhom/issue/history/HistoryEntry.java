package org.prachakhom.issue.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of an issue: {@code type} is its wire name, {@code happenedAt} when it was done, {@code recordedAt} when it
 * was stored; {@code words} tell it in one sentence. Person, facts and texts are left out where the caller may not see
 * them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        long version,
        String type,
        String words,
        Instant happenedAt,
        Instant recordedAt,
        String role,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable Map<String, Object> details,
        @Nullable Map<String, String> texts) {}
