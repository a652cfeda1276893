package org.prachakhom.committee.workplan;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.followup.FollowUpTextErased;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the surveys, verdicts and answers of each case, with what was found. */
@Component
@ProcessingGroup("work-plan")
final class CaseFileProjection {
    private final JdbcClient jdbc;
    private final TextOpener opener;

    CaseFileProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(SurveyRecorded event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into survey_visit (tenant, follow_up_id, seq, claim, members, visited_at, finding, photos, recorded_by,
                                                  recorded_at, erased)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, exists (select from stream_key where kid = ?::uuid and wrapped is null))
                        """)
                .param(tenant)
                .param(event.followUpId())
                .param(version)
                .param(event.claim())
                .param(event.members().toArray(String[]::new))
                .param(event.visitedAt().atOffset(ZoneOffset.UTC))
                .param(opener.open(event.finding()))
                .param(event.photosOrNone().toArray(String[]::new))
                .param(event.by().subject())
                .param(event.at().atOffset(ZoneOffset.UTC))
                .param(event.finding().kid())
                .update();
    }

    @EventHandler
    void on(VerdictGiven event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        FixedCount count = event.fixedCount();
        jdbc.sql("""
                        insert into verdict (tenant, follow_up_id, seq, claim, verdict, fixed, total, finding, signed_by,
                                             given_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(tenant)
                .param(event.followUpId())
                .param(version)
                .param(event.claim())
                .param(event.verdict().name())
                .param(count == null ? null : count.fixed())
                .param(count == null ? null : count.total())
                .param(opener.open(event.finding()))
                .param(event.by().subject())
                .param(event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(ReopenDecided event, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        jdbc.sql("""
                        insert into reopen_decision (tenant, follow_up_id, request, granted, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(tenant, event.followUpId(), event.request(), event.granted())
                .param(opener.open(event.reason()))
                .params(event.by().subject(), event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(FollowUpTextErased event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("update survey_visit set finding = null, erased = true where tenant = ? and follow_up_id = ?")
                .params(tenant, event.followUpId())
                .update();
        jdbc.sql("update verdict set finding = null where tenant = ? and follow_up_id = ?")
                .params(tenant, event.followUpId())
                .update();
        jdbc.sql("update reopen_decision set reason = null where tenant = ? and follow_up_id = ?")
                .params(tenant, event.followUpId())
                .update();
        jdbc.sql("update follow_up set version = ? where tenant = ? and follow_up_id = ?")
                .params(version, tenant, event.followUpId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate survey_visit, verdict, reopen_decision").update();
    }
}
