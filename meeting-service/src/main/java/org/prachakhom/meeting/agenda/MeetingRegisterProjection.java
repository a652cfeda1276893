package org.prachakhom.meeting.agenda;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.meeting.AttendanceRecorded;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the meetings and who was there. */
@Component
@ProcessingGroup("meeting-register")
final class MeetingRegisterProjection {
    private final JdbcClient jdbc;
    private final TextOpener opener;

    MeetingRegisterProjection(JdbcClient jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    @EventHandler
    void on(MeetingScheduled event, @SequenceNumber long version) {
        jdbc.sql("""
                        insert into meeting (tenant, meeting_id, kind, number, fiscal_year, starts_at, expected, venue,
                                             state, version)
                        values (:tenant, :meeting, :kind, :number, :fiscalYear, :startsAt, :expected, :venue,
                                'SCHEDULED', :version)
                        """)
                .param("tenant", event.municipality())
                .param("meeting", event.meetingId())
                .param("kind", event.kind().name())
                .param("number", event.number())
                .param("fiscalYear", event.fiscalYear())
                .param("startsAt", event.startsAt().atOffset(ZoneOffset.UTC))
                .param("expected", event.expected())
                .param("venue", event.venue() == null ? null : opener.open(event.venue()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(MeetingOpened event, @SequenceNumber long version) {
        move("OPENED", "opened_at", event.municipality(), event.meetingId(), event.at(), version);
    }

    @EventHandler
    void on(MeetingClosed event, @SequenceNumber long version) {
        move("CLOSED", "closed_at", event.municipality(), event.meetingId(), event.at(), version);
    }

    @EventHandler
    void on(AttendanceRecorded event, @SequenceNumber long version) {
        for (Attendee attendee : event.attendees()) {
            enter(event, attendee);
        }
        jdbc.sql("update meeting set version = :version where tenant = :tenant and meeting_id = :meeting")
                .param("version", version)
                .param("tenant", event.municipality())
                .param("meeting", event.meetingId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate meeting, meeting_attendee").update();
    }

    private void move(String state, String moment, String tenant, String meeting, Instant at, long version) {
        jdbc.sql("update meeting set state = :state, " + moment + " = :at, version = :version"
                        + " where tenant = :tenant and meeting_id = :meeting")
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .param("tenant", tenant)
                .param("meeting", meeting)
                .update();
    }

    private void enter(AttendanceRecorded event, Attendee attendee) {
        jdbc.sql("""
                        insert into meeting_attendee (tenant, meeting_id, person, belongs_to, community, agency, mode,
                                                      substitute)
                        values (:tenant, :meeting, :person, :group, :community, :agency, :mode, :substitute)
                        on conflict (tenant, meeting_id, person) do update
                        set belongs_to = excluded.belongs_to, community = excluded.community, agency = excluded.agency,
                            mode = excluded.mode, substitute = excluded.substitute
                        """)
                .param("tenant", event.municipality())
                .param("meeting", event.meetingId())
                .param("person", attendee.person())
                .param("group", attendee.group())
                .param("community", attendee.community())
                .param("agency", attendee.agency())
                .param("mode", attendee.mode())
                .param("substitute", attendee.substitute())
                .update();
    }
}
