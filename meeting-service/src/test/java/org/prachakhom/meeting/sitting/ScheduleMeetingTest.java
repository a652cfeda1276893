package org.prachakhom.meeting.sitting;

import static org.prachakhom.meeting.sitting.MeetingFacts.fixture;
import static org.prachakhom.meeting.sitting.MeetingFacts.schedule;
import static org.prachakhom.meeting.sitting.MeetingFacts.scheduled;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.kit.rule.RuleBroken;

class ScheduleMeetingTest {

    @Test
    void aMeetingGetsItsDateAndItsVenueIsSealed() {
        fixture()
                .givenNoPriorActivity()
                .when(schedule(MeetingKind.MONTHLY_LEADERS, MeetingFacts.VENUE))
                .expectEvents(scheduled());
    }

    @Test
    void aNumberIsGivenOnceAYear() {
        fixture()
                .given(scheduled())
                .when(schedule(MeetingKind.MONTHLY_LEADERS, null))
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage("meeting.a-number-is-given-once-a-year");
    }

    @Test
    void theKindIsKnown() {
        fixture()
                .givenNoPriorActivity()
                .when(schedule(MeetingKind.UNKNOWN, null))
                .expectException(RuleBroken.class)
                .expectExceptionMessage("meeting.the-kind-is-known");
    }
}
