package org.prachakhom.meeting.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.meeting.AgendaFrozen;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.text.ClearTextSealer;

/** Facts and commands about the fourth monthly meeting of Hua Hin in fiscal year 2569. */
final class MeetingFacts {
    static final String ID = StreamIds.named("meeting", "HH", "MONTHLY_LEADERS/2569/4");
    static final Actor SECRETARY = new Actor("somsri", Roles.SECRETARY, null);
    static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    static final String VENUE = "ห้องประชุมเทศบาล";

    private MeetingFacts() {}

    static AggregateTestFixture<Meeting> fixture() {
        AggregateTestFixture<Meeting> fixture = new AggregateTestFixture<>(Meeting.class);
        fixture.registerInjectableResource(new ClearTextSealer());
        return fixture;
    }

    static MeetingCommand.ScheduleMeeting schedule(MeetingKind kind, @Nullable String venue) {
        return new MeetingCommand.ScheduleMeeting(ID, "HH", kind, 4, 2569, START, venue, 100, SECRETARY, START);
    }

    static MeetingScheduled scheduled() {
        return new MeetingScheduled(
                ID,
                "HH",
                MeetingKind.MONTHLY_LEADERS,
                4,
                2569,
                START,
                ClearTextSealer.sealed(ID, VENUE),
                100,
                SECRETARY,
                START);
    }

    static MeetingOpened opened() {
        return new MeetingOpened(ID, "HH", SECRETARY, START);
    }

    static MeetingClosed closed() {
        return new MeetingClosed(ID, "HH", SECRETARY, START);
    }

    static AgendaFrozen frozen(List<AgendaLine> item3, List<AgendaLine> item4) {
        return new AgendaFrozen(ID, "HH", item3, item4, Map.of("prachakhom.issue", 12L), SECRETARY, START);
    }

    static AgendaLine line(int number) {
        String issueId = StreamIds.named("issue", "HH", "test-" + number);
        return new AgendaLine(
                issueId,
                "HH-2569-%06d".formatted(number),
                "c07",
                "water",
                "FILED",
                ClearTextSealer.sealed(issueId, "น้ำท่วมซอย"),
                null,
                null);
    }

    static Attendee leader(String person, @Nullable String community) {
        return new Attendee(person, "LEADERS", community, null, "ON_SITE", false);
    }
}
