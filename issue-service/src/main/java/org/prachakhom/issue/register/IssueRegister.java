package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads the list of issues, in the tenant of the request. */
@Component
final class IssueRegister {
    /** Computed when read: an agency's clock stands still while its claim waits for a verdict. */
    private static final String OVERDUE = """
            (state in ('ASSIGNED', 'IN_PROGRESS', 'CLAIMED')
              and due < case state when 'CLAIMED' then claimed_at else :now end)""";

    private static final String SELECT = "select *, coalesce(" + OVERDUE + ", false) as overdue from issue ";

    private static final String FILTER = """
            where (cast(:after as text) is null or issue_id < :after)
              and (cast(:state as text) is null or state = :state)
              and (cast(:agency as text) is null or agency = :agency)
              and (cast(:community as text) is null or community = :community)
              and (cast(:category as text) is null or category = :category)
              and (cast(:priority as text) is null or priority = :priority)
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:meeting as text) is null or meeting_id = :meeting)
              and (cast(:open as boolean) is null
                   or (state in ('FILED', 'RETURNED', 'ASSIGNED', 'IN_PROGRESS', 'CLAIMED')) = :open)
              and (cast(:verified as boolean) is null
                   or (verified_at is not null and outcome <> 'CLOSED_WITHOUT_FIX') = :verified)
              and (cast(:outcome as text) is null or outcome = :outcome)
              and (cast(:unassigned as boolean) is null or (agency is null) = :unassigned)
              and (cast(:month as text) is null
                   or to_char(filed_at at time zone 'Asia/Bangkok', 'YYYY-MM') = :month)
              and (cast(:overdue as boolean) is null or coalesce(""" + OVERDUE + """
            , false) = :overdue)
            order by issue_id desc
            limit :fetch
            """;

    private final TenantJdbc jdbc;

    IssueRegister(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** What the list is narrowed to; null narrows nothing. */
    record Filter(
            @Nullable String state,
            @Nullable String agency,
            @Nullable String community,
            @Nullable String category,
            @Nullable String priority,
            @Nullable String kind,
            @Nullable String meeting,
            @Nullable Boolean overdue,
            @Nullable Boolean open,
            @Nullable Boolean verified,
            @Nullable String outcome,
            @Nullable Boolean unassigned,
            @Nullable String month) {}

    /** The newest first. */
    List<IssueRow> issues(Filter filter, Cursor cursor, Instant now) {
        return jdbc.sql(SELECT + FILTER)
                .param("now", now.atOffset(UTC))
                .param("after", cursor.after())
                .param("state", filter.state())
                .param("agency", filter.agency())
                .param("community", filter.community())
                .param("category", filter.category())
                .param("priority", filter.priority())
                .param("kind", filter.kind())
                .param("meeting", filter.meeting())
                .param("overdue", filter.overdue())
                .param("open", filter.open())
                .param("verified", filter.verified())
                .param("outcome", filter.outcome())
                .param("unassigned", filter.unassigned())
                .param("month", filter.month())
                .param("fetch", cursor.fetch())
                .query(IssueRowMapper::row)
                .list();
    }

    Optional<IssueRow> issue(String id, Instant now) {
        return jdbc.sql(SELECT + "where issue_id = :id")
                .param("now", now.atOffset(UTC))
                .param("id", id)
                .query(IssueRowMapper::row)
                .optional();
    }
}
