package org.prachakhom.issue.register;

import org.jspecify.annotations.Nullable;

/** The orders in which issues are listed. Each ends with the id, so that a page goes on exactly where the last one ended. */
enum IssueSort {
    /** The newest first. */
    NEWEST(moment("filed_at") + " || chr(10) || issue_id", "filed_at desc, issue_id desc"),
    /** The earliest due first, what has no day of its own last. */
    DUE("coalesce(" + moment("due") + ", '') || chr(10) || issue_id", "due nulls last, issue_id"),
    /** By title, as a Thai dictionary has it; last what is erased, or what the caller may not read. */
    TITLE("title || chr(10) || issue_id", "title collate \"th-x-icu\", issue_id");

    /** From which {@link #after} goes on. */
    final String key;

    final String order;

    IssueSort(String key, String order) {
        this.key = key;
        this.order = order;
    }

    private static String moment(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }

    /** Goes on after that row; from the start for null. */
    Conditions after(@Nullable PageMark mark, Conditions where) {
        if (mark == null) {
            return where;
        }
        where.let("afterId", mark.id());
        return switch (this) {
            case NEWEST -> where.let("after", mark.moment()).and("(filed_at, issue_id) < (:after, :afterId)");
            case DUE ->
                mark.value().isEmpty()
                        ? where.and("(due is null and issue_id > :afterId)")
                        : where.let("after", mark.moment())
                                .and("(due is null or (due, issue_id) > (:after, :afterId))");
            case TITLE ->
                where.let("after", mark.value())
                        .and("(title collate \"th-x-icu\", issue_id)"
                                + " > (cast(:after as text) collate \"th-x-icu\", :afterId)");
        };
    }
}
