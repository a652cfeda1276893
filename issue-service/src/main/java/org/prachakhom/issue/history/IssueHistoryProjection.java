package org.prachakhom.issue.history;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Writes down every event of an issue, one by one; {@link IssueHistoryInBulk} makes the same rows of the whole log. */
@Component
@ProcessingGroup("issue-history")
final class IssueHistoryProjection {
    private static final String INSERT = "insert into " + HistoryRow.TABLE + " ("
            + String.join(", ", HistoryRow.COLUMNS)
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))";

    private final ViewJdbc jdbc;
    private final HistorySubjects subjects;

    IssueHistoryProjection(ViewJdbc jdbc, HistorySubjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    @EventHandler
    void on(
            IssueEvent e,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(LogMetadata.TENANT) String tenant) {
        subjects.follow(e, tenant);
        if (e instanceof TextErased) {
            eraseTexts(e.streamId());
        }
        jdbc.sql(INSERT)
                .params(new HistoryRow(tenant, version, recordedAt, e).values(false))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_history, issue_history_subject").update();
    }

    private void eraseTexts(String issueId) {
        jdbc.sql("""
                        update issue_history
                        set texts = (select coalesce(jsonb_object_agg(name, 'null'::jsonb), '{}')
                                     from jsonb_object_keys(texts) name)
                        where issue_id = ?
                        """).param(issueId).update();
    }
}
