package org.prachakhom.issue.photos;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One photo of an issue: {@code type} is the wire name of the event that shows it, {@code version} the issue's after it.
 * A person is left out where the caller may not know them, the caption where there is none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhotoEntry(
        String photo,
        long version,
        int place,
        String type,
        Instant happenedAt,
        String role,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String caption) {}
