package org.prachakhom.committee.workplan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpOpened;
import org.prachakhom.events.followup.FollowUpReopened;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes which case waits for what. */
@Component
@ProcessingGroup("work-plan")
final class WorkPlanProjection {
    private final JdbcClient jdbc;

    WorkPlanProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(FollowUpOpened event, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into follow_up (tenant, follow_up_id, number, community, agency, liaison, opened_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(event.municipality())
                .param(event.followUpId())
                .param(event.number())
                .param(event.community())
                .param(event.agency())
                .param(event.liaison())
                .param(utc(event.at()))
                .param(version)
                .update();
    }

    @EventHandler
    void on(
            FollowUpAgencyChanged event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version) {
        jdbc.sql("update follow_up set agency = ?, liaison = ?, version = ? where tenant = ? and follow_up_id = ?")
                .param(event.agency())
                .param(event.liaison())
                .param(version)
                .param(tenant)
                .param(event.followUpId())
                .update();
    }

    @EventHandler
    void on(CycleOpened event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("""
                        update follow_up
                        set claim = ?, claim_agency = ?, claimed_at = ?, survey_due = ?, surveyed_at = null, verdict = null,
                            judged_at = null, version = ?
                        where tenant = ? and follow_up_id = ?
                        """)
                .param(event.claim())
                .param(event.agency())
                .param(utc(event.at()))
                .param(utc(event.surveyDue()))
                .param(version)
                .param(tenant)
                .param(event.followUpId())
                .update();
    }

    @EventHandler
    void on(SurveyRecorded event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("""
                        update follow_up
                        set surveyed_at = case when claim = cast(? as int) then greatest(surveyed_at, ?) else surveyed_at end,
                            version = ?
                        where tenant = ? and follow_up_id = ?
                        """)
                .param(event.claim())
                .param(utc(event.visitedAt()))
                .param(version)
                .param(tenant)
                .param(event.followUpId())
                .update();
    }

    @EventHandler
    void on(VerdictGiven event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("update follow_up set verdict = ?, judged_at = ?, version = ? where tenant = ? and follow_up_id = ?")
                .params(event.verdict().name(), utc(event.at()), version, tenant, event.followUpId())
                .update();
    }

    @EventHandler
    void on(FollowUpClosed event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("update follow_up set closed_at = ?, version = ? where tenant = ? and follow_up_id = ?")
                .params(utc(event.at()), version, tenant, event.followUpId())
                .update();
    }

    @EventHandler
    void on(FollowUpReopened event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        jdbc.sql("update follow_up set closed_at = null, version = ? where tenant = ? and follow_up_id = ?")
                .params(version, tenant, event.followUpId())
                .update();
    }

    @EventHandler
    void on(ReopenDecided event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        moved(tenant, event.followUpId(), version);
    }

    @EventHandler
    void on(RecheckRecorded event, @MetaDataValue(LogMetadata.TENANT) String tenant, @SequenceNumber long version) {
        moved(tenant, event.followUpId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate follow_up").update();
    }

    private void moved(String tenant, String followUp, long version) {
        jdbc.sql("update follow_up set version = ? where tenant = ? and follow_up_id = ?")
                .params(version, tenant, followUp)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
