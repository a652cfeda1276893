package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.sight.ReadableIssues;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** The orders in which issues are listed. Each ends with the id, so that a page goes on exactly where the last one ended. */
enum IssueSort {
    /** The newest first. */
    NEWEST,
    /** The earliest due first, what has no day of its own last. */
    DUE,
    /** By title, as a Thai dictionary has it; last what is erased, or what the caller may not read. */
    TITLE;

    private static final String DUE_KEY =
            "coalesce(to_char(due at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), '') || chr(10) || issue_id";

    /** What the next page of a list starts after: the value of the row's column, empty for none, and its id. */
    private record Mark(String value, String id) {
        static Mark of(String after) {
            int cut = after.lastIndexOf('\n');
            if (cut < 0) {
                throw foreign();
            }
            return new Mark(after.substring(0, cut), after.substring(cut + 1));
        }

        /** The year has four digits in every answer; what has more is beyond the database's calendar. */
        Instant instant() {
            try {
                if (value.matches("[0-9]{4}-.*")) {
                    return Instant.parse(value);
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

    /** The key of a row, from which {@link #after} goes on. */
    String key(ReadableIssues readable) {
        return switch (this) {
            case NEWEST -> "issue_id";
            case DUE -> DUE_KEY;
            case TITLE -> "coalesce(" + title(readable) + ", '') || chr(10) || issue_id";
        };
    }

    String order(ReadableIssues readable) {
        return " order by "
                + switch (this) {
                    case NEWEST -> "issue_id desc";
                    case DUE -> "due nulls last, issue_id";
                    case TITLE -> title(readable) + " collate \"th-x-icu\" nulls last, issue_id";
                };
    }

    /** Goes on after the row of that key; from the start for null. */
    Conditions after(@Nullable String key, Conditions where, ReadableIssues readable) {
        if (key == null || this == NEWEST) {
            return where.when("after", key, "issue_id < :after");
        }
        Mark mark = Mark.of(key);
        where.let("afterId", mark.id);
        String column = this == DUE ? "due" : title(readable);
        if (mark.value.isEmpty()) {
            return where.and("(" + column + " is null and issue_id > :afterId)");
        }
        if (this == DUE) {
            Object due = mark.instant().atOffset(UTC);
            return where.when("after", due, "(due is null or (due, issue_id) > (:after, :afterId))");
        }
        return where.when(
                "after",
                mark.value,
                "(" + column + " is null or (" + column + " collate \"th-x-icu\", issue_id)"
                        + " > (cast(:after as text) collate \"th-x-icu\", :afterId))");
    }

    /** Where a title stands would tell what it says. */
    private static String title(ReadableIssues readable) {
        return "(case when " + readable.sql() + " then title end)";
    }
}
