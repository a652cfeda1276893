package org.prachakhom.issue.history;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down every event of an issue. Texts stay sealed and are opened when read: a finding is sealed under the key of the
 * follow-up team's case, which may be destroyed before or after the verdict on its way to the issue arrives here.
 */
@Component
@ProcessingGroup("issue-history")
final class IssueHistoryProjection {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final HistorySubjects subjects;

    IssueHistoryProjection(JdbcClient jdbc, HistorySubjects subjects) {
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
        HistoryFact fact = HistoryFact.of(e);
        jdbc.sql("""
                        insert into issue_history
                          (tenant, issue_id, version, event_type, happened_at, recorded_at,
                           actor, actor_role, on_behalf_of, details, texts)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
                        """)
                .params(tenant, e.streamId(), version)
                .params(EventCatalogue.wireName(e.getClass()).value())
                .params(e.at().atOffset(UTC), recordedAt.atOffset(UTC))
                .params(e.by().subject(), e.by().role())
                .param(e.by().onBehalfOf())
                .params(JSON.writeValueAsString(fact.details()), JSON.writeValueAsString(fact.texts()))
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
