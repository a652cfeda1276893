package org.prachakhom.meeting.sitting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.meeting.AgendaFrozen;
import org.prachakhom.events.meeting.AttendanceRecorded;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingEvent;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.kit.text.TextSealer;

/** One meeting. Its stream id is derived from kind, fiscal year and number, which makes the number unique. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Meeting {

    @AggregateIdentifier
    private String meetingId;

    private String municipality = "";
    private MeetingState state = MeetingState.NONE;

    Meeting() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MeetingCommand.ScheduleMeeting c, TextSealer sealer) {
        MeetingRule.THE_KIND_IS_KNOWN.holds(c.kind() != MeetingKind.UNKNOWN, "/kind");
        MeetingRule.A_NUMBER_IS_GIVEN_ONCE_A_YEAR.holds(state == MeetingState.NONE, "/number");
        apply(new MeetingScheduled(
                c.meetingId(),
                c.municipality(),
                c.kind(),
                c.number(),
                c.fiscalYear(),
                c.startsAt(),
                c.venue() == null ? null : sealer.seal(c.meetingId(), c.venue()),
                c.expected(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(MeetingCommand.OpenMeeting c) {
        MeetingRule.ONLY_A_SCHEDULED_MEETING_OPENS.holds(state == MeetingState.SCHEDULED);
        apply(new MeetingOpened(meetingId, municipality, c.by(), c.at()));
    }

    @CommandHandler
    void decide(MeetingCommand.RecordAttendance c) {
        MeetingRule.ATTENDANCE_WAITS_FOR_THE_OPENING.holds(state != MeetingState.SCHEDULED);
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < c.attendees().size(); i++) {
            check(c.attendees().get(i), "/attendees/" + i, persons);
        }
        apply(new AttendanceRecorded(meetingId, municipality, c.attendees(), c.by(), c.at()));
    }

    @CommandHandler
    void decide(MeetingCommand.CloseMeeting c) {
        MeetingRule.ONLY_AN_OPEN_MEETING_CLOSES.holds(state == MeetingState.OPENED);
        apply(new MeetingClosed(meetingId, municipality, c.by(), c.at()));
        List<AgendaPart> parts = AgendaPart.split(c.item3(), c.item4());
        for (AgendaPart part : parts) {
            apply(new AgendaFrozen(meetingId, municipality, part.item3(), part.item4(), c.positions(), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled e -> {
                meetingId = e.meetingId();
                municipality = e.municipality();
                state = MeetingState.SCHEDULED;
            }
            case MeetingOpened _ -> state = MeetingState.OPENED;
            case MeetingClosed _ -> state = MeetingState.CLOSED;
            case AttendanceRecorded _, AgendaFrozen _ -> {
                // neither decides anything later
            }
        }
    }

    private static void check(Attendee attendee, String pointer, Set<String> persons) {
        MeetingRule.A_PERSON_IS_NAMED_ONCE.holds(persons.add(attendee.person()), pointer + "/person");
        boolean leader = attendee.group().equals(AttendeeGroup.LEADERS.name());
        MeetingRule.A_LEADER_STANDS_FOR_A_COMMUNITY.holds(
                !leader || attendee.community() != null, pointer + "/community");
        boolean department = attendee.group().equals(AttendeeGroup.AGENCIES.name());
        MeetingRule.AN_AGENCY_ATTENDEE_NAMES_THE_AGENCY.holds(
                !department || attendee.agency() != null, pointer + "/agency");
    }
}
