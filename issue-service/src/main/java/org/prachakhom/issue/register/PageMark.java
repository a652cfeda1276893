package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** What the next page of a list starts after: the value of the row's column, empty for none, and its id. */
record PageMark(String value, String id) {

    /** Null at the start of the list. */
    static @Nullable PageMark of(@Nullable String after) {
        if (after == null) {
            return null;
        }
        int cut = after.lastIndexOf('\n');
        if (cut < 0) {
            throw foreign();
        }
        return new PageMark(after.substring(0, cut), after.substring(cut + 1));
    }

    /** The year has four digits in every answer; what has more is beyond the database's calendar. */
    OffsetDateTime moment() {
        try {
            if (value.matches("[0-9]{4}-.*")) {
                return Instant.parse(value).atOffset(UTC);
            }
        } catch (DateTimeParseException foreign) {
            throw foreign();
        }
        throw foreign();
    }

    private static RequestRefused foreign() {
        return new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of("cursor", "fault.foreign-cursor"));
    }
}
