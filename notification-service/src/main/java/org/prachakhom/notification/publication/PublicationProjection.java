package org.prachakhom.notification.publication;

import static java.time.ZoneOffset.UTC;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.publication.ContentCleared;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.events.publication.PublicationTextErased;
import org.prachakhom.events.publication.TakeBackRequested;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own publications: the newest cleared text, and what was asked for. */
@Component
@ProcessingGroup("publications")
final class PublicationProjection {
    private final JdbcClient jdbc;
    private final TextOpener opener;

    PublicationProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(ContentCleared e, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into publication
                            (publication_id, tenant, version, text_version, title, text, erased, cleared_at)
                        values (?, ?, ?, ?, ?, ?, false, ?)
                        on conflict (publication_id) do update
                        set version = excluded.version, text_version = excluded.text_version, title = excluded.title,
                            text = excluded.text, erased = false, cleared_at = excluded.cleared_at""")
                .params(e.publicationId(), tenant, version, e.textVersion())
                .param(opener.open(e.title()))
                .param(opener.open(e.text()))
                .param(e.at().atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(PublicationRequested e, @SequenceNumber long version) {
        jdbc.sql("""
                        update publication
                        set version = ?, requested_decision = ?, requested_version = ?, requested_at = ?,
                            take_back_at = null, take_back_reason = null
                        where publication_id = ?""")
                .params(version, e.decision(), e.textVersion(), e.at().atOffset(UTC), e.publicationId())
                .update();
    }

    @EventHandler
    void on(TakeBackRequested e, @SequenceNumber long version) {
        jdbc.sql("""
                        update publication
                        set version = ?, requested_decision = null, requested_version = null, requested_at = null,
                            take_back_at = ?, take_back_reason = ?
                        where publication_id = ?""")
                .params(version, e.at().atOffset(UTC))
                .param(opener.open(e.reason()))
                .param(e.publicationId())
                .update();
    }

    @EventHandler
    void on(PublicationTextErased e, @SequenceNumber long version) {
        jdbc.sql("update publication set version = ?, title = null, text = null, take_back_reason = null, erased = true"
                        + " where publication_id = ?")
                .params(version, e.publicationId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate publication").update();
    }
}
