package org.prachakhom.meeting.directory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the register of communities. */
@Component
@ProcessingGroup("community-directory")
final class CommunityDirectoryProjection {
    private final JdbcClient jdbc;

    CommunityDirectoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CommunityRegistered event, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into community (tenant, community_id, code, name_th, name_en, active, version)
                        values (:tenant, :id, :code, :nameTh, :nameEn, true, :version)
                        """)
                .param("tenant", event.municipality())
                .param("id", event.communityId())
                .param("code", event.community())
                .param("nameTh", event.nameTh())
                .param("nameEn", event.nameEn())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CommunityRevised event, @SequenceNumber long version) {
        jdbc.sql("""
                        update community
                        set name_th = :nameTh, name_en = :nameEn, active = :active, version = :version
                        where tenant = :tenant and code = :code
                        """)
                .param("tenant", event.municipality())
                .param("code", event.community())
                .param("nameTh", event.nameTh())
                .param("nameEn", event.nameEn())
                .param("active", event.active())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate community").update();
    }
}
