package org.prachakhom.meeting.sitting;

import static org.prachakhom.meeting.sitting.MeetingFacts.SECRETARY;
import static org.prachakhom.meeting.sitting.MeetingFacts.START;
import static org.prachakhom.meeting.sitting.MeetingFacts.closed;
import static org.prachakhom.meeting.sitting.MeetingFacts.fixture;
import static org.prachakhom.meeting.sitting.MeetingFacts.leader;
import static org.prachakhom.meeting.sitting.MeetingFacts.opened;
import static org.prachakhom.meeting.sitting.MeetingFacts.scheduled;

import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.AttendanceRecorded;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.kit.rule.RuleBroken;

class RecordAttendanceTest {

    @Test
    void whoIsPresentIsRecorded() {
        fixture()
                .given(scheduled(), opened())
                .when(attendance(leader("p1", "c07")))
                .expectEvents(recorded("p1"));
    }

    @Test
    void theListIsCompletedAfterTheClosing() {
        fixture()
                .given(scheduled(), opened(), closed())
                .when(attendance(leader("p2", "c07")))
                .expectEvents(recorded("p2"));
    }

    @Test
    void attendanceWaitsForTheOpening() {
        refused(fixture().given(scheduled()), "meeting.attendance-waits-for-the-opening", leader("p1", "c07"));
    }

    @Test
    void aPersonIsNamedOnce() {
        refused(
                fixture().given(scheduled(), opened()),
                "meeting.a-person-is-named-once",
                leader("p1", "c07"),
                leader("p1", "c08"));
    }

    @Test
    void aLeaderStandsForACommunity() {
        refused(fixture().given(scheduled(), opened()), "meeting.a-leader-stands-for-a-community", leader("p1", null));
    }

    @Test
    void anAgencyAttendeeNamesTheAgency() {
        refused(
                fixture().given(scheduled(), opened()),
                "meeting.an-agency-attendee-names-the-agency",
                new Attendee("p3", "AGENCIES", null, null, "ONLINE", true));
    }

    private static void refused(TestExecutor<Meeting> given, String rule, Attendee... attendees) {
        given.when(attendance(attendees))
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage(rule);
    }

    private static MeetingCommand attendance(Attendee... attendees) {
        return new MeetingCommand.RecordAttendance(MeetingFacts.ID, List.of(attendees), SECRETARY, START);
    }

    private static AttendanceRecorded recorded(String person) {
        return new AttendanceRecorded(MeetingFacts.ID, "HH", List.of(leader(person, "c07")), SECRETARY, START);
    }
}
