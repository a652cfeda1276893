package org.prachakhom.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.meeting.agenda.AgendaFacts.DECEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.NOVEMBER;
import static org.prachakhom.meeting.agenda.AgendaFacts.OCTOBER;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.AttendanceRecorded;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class MeetingRegisterProjectionTest {
    private final ProjectionScenario scenario;
    private final MeetingRegister meetings;
    private final AgendaFacts town;

    MeetingRegisterProjectionTest(ProjectionScenario scenario, MeetingRegister meetings) {
        this.scenario = scenario;
        this.meetings = meetings;
        this.town = new AgendaFacts(scenario, FreshTenant.next());
    }

    @Test
    void aMeetingGoesFromItsDateToItsClosing() {
        scenario.publish(town.tenant(), town.scheduled("oct", OCTOBER), town.opened("oct"), town.closed("oct"));

        MeetingRow meeting = scenario.read(town.tenant(), () -> meetings.find(town.meeting("oct")))
                .orElseThrow();

        assertThat(meeting.state()).isEqualTo("CLOSED");
        assertThat(meeting.openedAt()).isEqualTo(OCTOBER);
        assertThat(meeting.closedAt()).isEqualTo(OCTOBER);
        assertThat(meeting.version()).isEqualTo(2);
    }

    @Test
    void attendanceIsCountedAndALaterEntryReplacesAnEarlierOne() {
        scenario.publish(
                town.tenant(),
                town.scheduled("oct", OCTOBER),
                town.opened("oct"),
                attendance(present("p1", "LEADERS", "c01"), present("p2", "LEADERS", "c01")),
                attendance(present("p2", "LEADERS", "c02"), present("p3", "GUESTS", null)));

        assertThat(counts(meetings::attendanceByGroup))
                .containsExactly(new AttendanceCount("GUESTS", 1), new AttendanceCount("LEADERS", 2));
        assertThat(counts(meetings::attendanceByCommunity))
                .containsExactly(new AttendanceCount("c01", 1), new AttendanceCount("c02", 1));
        assertThat(counts(meetings::attendanceByMode)).containsExactly(new AttendanceCount("ON_SITE", 3));
        scenario.staysTheSame(town.tenant(), "meeting-register", "meeting", "meeting_attendee");
    }

    @Test
    void meetingsAreListedLatestFirstInPages() {
        scenario.publish(
                town.tenant(),
                town.scheduled("nov", NOVEMBER),
                town.scheduled("oct", OCTOBER),
                town.scheduled("forum", MeetingKind.PUBLIC_FORUM, NOVEMBER.plusSeconds(1)),
                town.scheduled("dec", DECEMBER));

        List<MeetingRegister.Sorted> first = page(null, 1);
        List<MeetingRegister.Sorted> second = page(first.getFirst().sortKey(), 2);

        assertThat(first.getFirst().meeting().id()).isEqualTo(town.meeting("dec"));
        assertThat(second.stream().map(row -> row.meeting().id()))
                .containsExactly(town.meeting("nov"), town.meeting("oct"));
    }

    private List<MeetingRegister.Sorted> page(@Nullable String after, int limit) {
        return scenario.read(
                town.tenant(), () -> meetings.latestFirst(new Cursor(after, limit), 2569, "MONTHLY_LEADERS"));
    }

    private List<AttendanceCount> counts(Function<String, List<AttendanceCount>> by) {
        return scenario.read(town.tenant(), () -> by.apply(town.meeting("oct")));
    }

    private AttendanceRecorded attendance(Attendee... attendees) {
        Actor by = new Actor("somsri", Roles.SECRETARY, null);
        return new AttendanceRecorded(town.meeting("oct"), town.tenant(), List.of(attendees), by, OCTOBER);
    }

    private static Attendee present(String person, String group, @Nullable String community) {
        return new Attendee(person, group, community, null, "ON_SITE", false);
    }
}
