package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    /** Where a page takes more of the newest than so many, all of them are no dearer. */
    private static final int DEEPEST = 100_000;

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
        Conditions where = filter.conditions(readable, now);
        Optional<SearchQuestion> asked = filter.question();
        if (sort == IssueSort.TITLE) {
            asked.ifPresent(question -> question.byIndex(where, readable, null));
            return new TitleOrder(jdbc).rows(where, readable, cursor);
        }
        PageMark mark = PageMark.of(cursor.after());
        sort.after(mark, where);
        return asked.map(question -> found(question, where, sort, readable, mark, cursor))
                .orElseGet(() -> rows(where, sort, cursor));
    }

    /**
     * Among the newest issues first, then among as many more as a page takes: those that the index names of the weeks in which
     * they were filed or, where no index knows the word, each of them. Then among all.
     */
    private List<IssueRow> found(
            SearchQuestion question,
            Conditions where,
            IssueSort sort,
            ReadableIssues readable,
            @Nullable PageMark mark,
            Cursor cursor) {
        if (sort == IssueSort.NEWEST) {
            String newest =
                    " from issue_search" + (mark == null ? "" : " where (filed_at, issue_id) < (:after, :afterId)")
                            + " order by filed_at desc, issue_id desc ";
            List<IssueRow> found = rows(among(question, newest, NEWEST, where, readable), sort, cursor);
            int enough = enough(found.size(), cursor);
            if (found.size() < cursor.fetch() && enough <= DEEPEST) {
                found = question.hasIndexedWord()
                        ? since(newest, enough, where)
                                .map(weekBefore ->
                                        rows(question.byIndex(where.copy(), readable, weekBefore), sort, cursor))
                                .orElse(found)
                        : rows(among(question, newest, enough, where, readable), sort, cursor);
            }
            if (found.size() == cursor.fetch()) {
                return found;
            }
        }
        return rows(question.byIndex(where, readable, null), sort, cursor);
    }

    private static Conditions among(
            SearchQuestion question, String newest, int issues, Conditions where, ReadableIssues readable) {
        return question.among("select *" + newest + "limit " + issues, where.copy(), readable);
    }

    /** Among so many of the newest issues a page is found, where the newest have so many; half as many again to be sure. */
    private static int enough(int amongTheNewest, Cursor cursor) {
        return amongTheNewest == 0 ? Integer.MAX_VALUE : NEWEST * cursor.fetch() / amongTheNewest * 3 / 2;
    }

    /** A week before so many issues were filed, as the index by itself tells it; empty where there are not as many. */
    private Optional<OffsetDateTime> since(String newest, int issues, Conditions where) {
        return jdbc.sql("select filed_at - interval '7 days'" + newest + "offset " + issues + " limit 1")
                .params(where.parameters())
                .query(OffsetDateTime.class)
                .optional();
    }

    private List<IssueRow> rows(Conditions where, IssueSort sort, Cursor cursor) {
        return jdbc.sql(SELECT + sort.key + " as sort_key from issue" + where.where() + " order by " + sort.order
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
