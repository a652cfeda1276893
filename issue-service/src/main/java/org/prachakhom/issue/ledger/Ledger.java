package org.prachakhom.issue.ledger;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.issue.history.HistoryReader;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Reads who was responsible for an issue, in the tenant of the request. */
@Component
final class Ledger {
    private static final String TURNS = """
            select turn.*,
                   floor(extract(epoch from coalesce(turn.until_at, greatest(turn.from_at, :now)) - turn.from_at))
                     as seconds,
                   floor(coalesce(sum(pause.length) filter (where pause.waiting_for = 'DEFERRED'), 0)) as deferred,
                   floor(coalesce(sum(pause.length) filter (where pause.waiting_for = 'CLAIMED'), 0)) as claimed
            from responsibility_turn turn
              left join lateral (
                select waiting_for,
                       extract(epoch from coalesce(until_at, greatest(from_at, :now)) - from_at) as length
                from responsibility_pause
                where issue_id = turn.issue_id and responsibility_pause.turn = turn.version) pause on true
            where turn.issue_id = :id
            group by turn.issue_id, turn.version
            order by turn.version
            """;

    private final TenantJdbc jdbc;

    Ledger(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stands at {@code now}, with the persons whom the reader may know. */
    Optional<Responsibility> of(String issueId, HistoryReader reader, Instant now) {
        HandOvers way = new HandOvers();
        List<Turn> turns = jdbc.sql(TURNS)
                .param("id", issueId)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> turn(row, way, reader))
                .list();
        return jdbc.sql("""
                        select *, floor(extract(epoch from coalesce(ended_at, greatest(filed_at, :now)) - filed_at))
                                    as seconds
                        from issue_responsibility where issue_id = :id
                        """)
                .param("id", issueId)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new Responsibility(
                        issueId,
                        row.getLong("version"),
                        IssueState.valueOf(row.getString("state")),
                        at(row, "filed_at"),
                        maybeAt(row, "ended_at"),
                        row.getLong("seconds"),
                        way.count(),
                        way.loops(),
                        turns,
                        escalations(issueId)))
                .optional();
    }

    private List<Escalation> escalations(String issueId) {
        return jdbc.sql("select * from responsibility_escalation where issue_id = :id order by version")
                .param("id", issueId)
                .query((row, _) -> new Escalation(
                        EscalationLevel.valueOf(row.getString("level")),
                        row.getInt("clock"),
                        row.getString("agency"),
                        at(row, "due"),
                        at(row, "reached_at")))
                .list();
    }

    private static Turn turn(ResultSet row, HandOvers way, HistoryReader reader) throws SQLException {
        String agency = row.getString("agency");
        String by = row.getString("by_subject");
        String role = row.getString("by_role");
        return new Turn(
                agency,
                row.getString("liaison"),
                Came.valueOf(row.getString("came")),
                at(row, "from_at"),
                maybeAt(row, "until_at"),
                row.getLong("seconds"),
                row.getLong("deferred"),
                row.getLong("claimed"),
                way.comesTo(agency),
                role,
                reader.sees(by, role) ? by : null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybeAt(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
