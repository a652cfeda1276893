package org.prachakhom.committee.workplan;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.followup.FollowUpTextErased;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.value.Finding;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws from the confirmed fixes those that are looked at again, and writes what was found there. */
@Component
@ProcessingGroup("rechecks")
final class RechecksProjection {
    private final JdbcClient jdbc;
    private final TextOpener opener;

    RechecksProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(VerdictGiven event, EventMessage<?> message, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        if (event.verdict() == Finding.FIXED && RecheckDraw.fallsOn(message.getIdentifier())) {
            jdbc.sql("insert into recheck (tenant, follow_up_id, claim) values (?, ?, ?)")
                    .params(tenant, event.followUpId(), event.claim())
                    .update();
        }
    }

    @EventHandler
    void on(RecheckRecorded event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        update recheck set passed = ?, finding = ?, recorded_by = ?, recorded_at = ?
                        where tenant = ? and follow_up_id = ? and claim = ?
                        """)
                .param(event.passed())
                .param(opener.open(event.finding()))
                .params(event.by().subject(), event.at().atOffset(ZoneOffset.UTC))
                .params(tenant, event.followUpId(), event.claim())
                .update();
    }

    @EventHandler
    void on(FollowUpTextErased event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("update recheck set finding = null where tenant = ? and follow_up_id = ?")
                .params(tenant, event.followUpId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate recheck").update();
    }
}
