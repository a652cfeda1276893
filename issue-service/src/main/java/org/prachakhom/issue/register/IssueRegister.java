package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prachakhom.issue.sight.ReadableIssues;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads the list of issues, in the tenant of the request. */
@Component
final class IssueRegister {
    /** Of so many issues each is looked at before the index is asked: most words that people search are among them often. */
    private static final int NEWEST = 5000;

    static final String SELECT = "select *, " + IssueFilter.OVERDUE + """
             as overdue,
             (select round(avg(cast(value as integer)), 1) from jsonb_each_text(ratings)) as rating,
             (select count(*) from jsonb_object_keys(ratings)) as rated_by,
            """;

    private final TenantJdbc jdbc;

    IssueRegister(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order asked for, as far as the caller may search and sort. */
    List<IssueRow> issues(IssueFilter filter, IssueSort sort, Caller caller, Cursor cursor, Instant now) {
        ReadableIssues readable = ReadableIssues.by(caller);
        Conditions where = sort.after(cursor.after(), filter.conditions(readable, now), readable);
        return filter.question()
                .map(question -> found(question, where, sort, readable, cursor))
                .orElseGet(() -> rows(where, sort, readable, cursor));
    }

    private List<IssueRow> found(
            SearchQuestion question, Conditions where, IssueSort sort, ReadableIssues readable, Cursor cursor) {
        if (sort == IssueSort.NEWEST) {
            String newest = "select * from issue_search" + (cursor.after() == null ? "" : " where issue_id < :after")
                    + " order by issue_id desc limit " + NEWEST;
            List<IssueRow> found = rows(question.among(newest, where.copy(), readable), sort, readable, cursor);
            if (found.size() == cursor.fetch()) {
                return found;
            }
        }
        return rows(question.byIndex(where, readable), sort, readable, cursor);
    }

    private List<IssueRow> rows(Conditions where, IssueSort sort, ReadableIssues readable, Cursor cursor) {
        return jdbc.sql(SELECT + sort.key(readable) + " as sort_key from issue" + where.where() + sort.order(readable)
                        + " limit :fetch")
                .params(where.let("fetch", cursor.fetch()).parameters())
                .query(IssueRowMapper::row)
                .list();
    }

    Optional<IssueRow> issue(String id, Instant now) {
        return jdbc.sql(SELECT + "issue_id as sort_key from issue where issue_id = :id")
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .query(IssueRowMapper::row)
                .optional();
    }

    /** As it stood when a day ended; {@code moment} is the end of it, or now. */
    Optional<IssueRow> issueAsOf(String id, LocalDate day, Instant moment) {
        return jdbc.sql(SELECT + """
                        issue_id as sort_key
                        from (select stood.* from issue_past past
                              cross join lateral jsonb_populate_record(cast(null as issue), past.row) stood
                              where past.issue_id = :id and past.day <= :day
                              order by past.day desc limit 1) issue
                        """)
                .param("now", moment.atOffset(UTC))
                .param("id", id)
                .param("day", day)
                .query(IssueRowMapper::row)
                .optional();
    }
}
