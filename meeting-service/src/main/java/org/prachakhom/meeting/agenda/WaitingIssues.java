package org.prachakhom.meeting.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.meeting.directory.CommunityDirectory;
import org.prachakhom.meeting.registry.RegisterName;
import org.prachakhom.meeting.registry.RegistryCopies;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Issues that wait for an agenda (รอบรรจุวาระ, rule 2): filed between two meetings, and no monthly one starts after their
 * filing. Derived when read, like the agendas: the next meeting that is scheduled takes them all. What the municipality kept
 * on paper has been on one.
 */
@Component
final class WaitingIssues {
    private static final String WAITING = """
            select * from (
                select *, to_char(filed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || issue_id as sort_key
                from issue_card
                where meeting_id is null and not from_paper
                  and filed_at >= coalesce(
                      (select max(starts_at) from meeting where kind = 'MONTHLY_LEADERS'), '-infinity')) waiting
            where (cast(:after as text) is null or sort_key > :after)
            order by sort_key
            limit :fetch
            """;

    private final TenantJdbc jdbc;
    private final TitleView titles;
    private final CommunityDirectory communities;
    private final RegistryCopies registry;

    WaitingIssues(TenantJdbc jdbc, TitleView titles, CommunityDirectory communities, RegistryCopies registry) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.communities = communities;
        this.registry = registry;
    }

    List<WaitingIssue> longestWaitingFirst(Cursor cursor) {
        return jdbc.sql(WAITING)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(rows(communities.names(), registry.categories(), registry.agencies()))
                .list();
    }

    private RowMapper<WaitingIssue> rows(
            Map<String, RegisterName> communityNames,
            Map<String, RegisterName> categoryNames,
            Map<String, RegisterName> agencyNames) {
        return (row, _) -> {
            String agency = row.getString("agency");
            return new WaitingIssue(
                    row.getString("issue_id"),
                    row.getString("number"),
                    row.getString("community"),
                    communityNames.get(row.getString("community")),
                    row.getString("category"),
                    categoryNames.get(row.getString("category")),
                    title(row),
                    row.getString("state"),
                    agency,
                    agency == null ? null : agencyNames.get(agency),
                    row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                    row.getString("sort_key"));
        };
    }

    private @Nullable String title(ResultSet row) throws SQLException {
        return titles.open(new SealedText(row.getString("title_kid"), row.getString("title_sealed")));
    }
}
