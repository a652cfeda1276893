package org.prachakhom.issue.photos;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down which photos each issue shows. After a restore a key may be destroyed although the fact of the erasure is not
 * in the log: the photos of that time are erased all the same.
 */
@Component
@ProcessingGroup("issue-photos")
final class IssuePhotosProjection {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    IssuePhotosProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EvidenceAttached e, @SequenceNumber long version, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        show(e, e.photos(), e.caption(), version, tenant);
    }

    @EventHandler
    void on(ProgressReported e, @SequenceNumber long version, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        show(e, e.photos() == null ? List.of() : e.photos(), null, version, tenant);
    }

    @EventHandler
    void on(ResolutionClaimed e, @SequenceNumber long version, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        show(e, e.evidence().photos(), null, version, tenant);
    }

    @EventHandler
    void on(TextErased e) {
        jdbc.sql("update issue_photo set erased = true, caption = null where issue_id = ?")
                .param(e.issueId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue_photo").update();
    }

    private void show(IssueEvent e, List<String> photos, @Nullable SealedText caption, long version, String tenant) {
        for (int place = 0; place < photos.size(); place++) {
            jdbc.sql("""
                            insert into issue_photo
                              (tenant, issue_id, version, place, photo, event_type, happened_at,
                               actor, actor_role, on_behalf_of, caption, erased)
                            select :tenant, :issue, :version, :place, :photo, :type, :at,
                              :actor, :role, :behalf, cast(:caption as jsonb),
                              exists (select from stream_key where stream = cast(:issue as uuid) and destroyed_at >= :at)
                            """)
                    .param("tenant", tenant)
                    .param("issue", e.streamId())
                    .param("version", version)
                    .param("place", place)
                    .param("photo", photos.get(place))
                    .param("type", EventCatalogue.wireName(e.getClass()).value())
                    .param("at", e.at().atOffset(UTC))
                    .param("actor", e.by().subject())
                    .param("role", e.by().role())
                    .param("behalf", e.by().onBehalfOf())
                    .param("caption", caption == null ? null : JSON.writeValueAsString(caption))
                    .update();
        }
    }
}
