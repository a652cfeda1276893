package org.prachakhom.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal (RFC 9457). {@code type} is stable, the texts follow Accept-Language; {@code errors} names
 * what of the request is at fault; {@code traceId} finds the request in the logs.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        List<Entry> errors,
        String traceId) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One fault: {@code pointer} is a JSON pointer (RFC 6901) into the body, {@code parameter} the name of a query
     * parameter or header; the other one is null.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(@Nullable String pointer, @Nullable String parameter, String detail) {}
}
