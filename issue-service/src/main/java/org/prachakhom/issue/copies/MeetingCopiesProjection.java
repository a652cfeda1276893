package org.prachakhom.issue.copies;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies what filing needs of meeting-service's facts. */
@Component
@ProcessingGroup("meeting-copies")
final class MeetingCopiesProjection {
    private final JdbcClient jdbc;

    MeetingCopiesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CommunityRegistered event) {
        jdbc.sql("insert into community_copy (tenant, community, active) values (:tenant, :community, true)")
                .param("tenant", event.municipality())
                .param("community", event.community())
                .update();
    }

    @EventHandler
    void on(CommunityRevised event) {
        jdbc.sql("update community_copy set active = :active where tenant = :tenant and community = :community")
                .param("active", event.active())
                .param("tenant", event.municipality())
                .param("community", event.community())
                .update();
    }

    @EventHandler
    void on(MeetingScheduled event) {
        jdbc.sql("insert into meeting_copy (tenant, meeting_id, opened, closed) values (:tenant, :id, false, false)")
                .param("tenant", event.municipality())
                .param("id", event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingOpened event) {
        jdbc.sql("update meeting_copy set opened = true where meeting_id = :id")
                .param("id", event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingClosed event) {
        jdbc.sql("update meeting_copy set closed = true where meeting_id = :id")
                .param("id", event.meetingId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate community_copy, meeting_copy").update();
    }
}
