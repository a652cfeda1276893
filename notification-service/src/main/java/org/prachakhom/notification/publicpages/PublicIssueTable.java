package org.prachakhom.notification.publicpages;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The public cards, one row an issue. */
record PublicIssueTable(JdbcClient jdbc) {

    void closed(String issueId, Outcome outcome, DeclineReason reason, Instant at) {
        String columns = "state = 'DECLINED', outcome = ?, decline_reason = ?, decided_at = ?";
        change(issueId, columns, outcome.name(), reason.name(), at);
    }

    /** {@code columns} as in SQL, and a value for each of their marks. */
    void change(String issueId, String columns, @Nullable Object... values) {
        StatementSpec change = jdbc.sql("update public_issue set " + columns + " where issue_id = ?");
        for (Object value : values) {
            change = change.param(value instanceof Instant at ? at.atOffset(UTC) : value);
        }
        change.param(issueId).update();
    }
}
