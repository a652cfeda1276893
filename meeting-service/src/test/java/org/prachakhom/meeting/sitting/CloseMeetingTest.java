package org.prachakhom.meeting.sitting;

import static org.prachakhom.meeting.sitting.MeetingFacts.SECRETARY;
import static org.prachakhom.meeting.sitting.MeetingFacts.START;
import static org.prachakhom.meeting.sitting.MeetingFacts.closed;
import static org.prachakhom.meeting.sitting.MeetingFacts.fixture;
import static org.prachakhom.meeting.sitting.MeetingFacts.frozen;
import static org.prachakhom.meeting.sitting.MeetingFacts.line;
import static org.prachakhom.meeting.sitting.MeetingFacts.opened;
import static org.prachakhom.meeting.sitting.MeetingFacts.scheduled;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.kit.rule.RuleBroken;

class CloseMeetingTest {

    @Test
    void closingFreezesTheAgendaWithItsContent() {
        fixture()
                .given(scheduled(), opened())
                .when(close(List.of(line(1)), List.of(line(2), line(3))))
                .expectEvents(closed(), frozen(List.of(line(1)), List.of(line(2), line(3))));
    }

    @Test
    void anEmptyAgendaIsFrozenToo() {
        fixture()
                .given(scheduled(), opened())
                .when(close(List.of(), List.of()))
                .expectEvents(closed(), frozen(List.of(), List.of()));
    }

    @Test
    void aLongAgendaIsFrozenInPartsInOrder() {
        List<AgendaLine> item3 = lines(0, 250);
        List<AgendaLine> item4 = lines(250, 420);

        fixture()
                .given(scheduled(), opened())
                .when(close(item3, item4))
                .expectEvents(
                        closed(),
                        frozen(lines(0, 200), List.of()),
                        frozen(lines(200, 250), lines(250, 400)),
                        frozen(List.of(), lines(400, 420)));
    }

    @Test
    void onlyAnOpenMeetingCloses() {
        fixture()
                .given(scheduled())
                .when(close(List.of(), List.of()))
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage("meeting.only-an-open-meeting-closes");
    }

    private static List<AgendaLine> lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(MeetingFacts::line).toList();
    }

    private static MeetingCommand close(List<AgendaLine> item3, List<AgendaLine> item4) {
        return new MeetingCommand.CloseMeeting(
                MeetingFacts.ID, item3, item4, Map.of("prachakhom.issue", 12L), SECRETARY, START);
    }
}
