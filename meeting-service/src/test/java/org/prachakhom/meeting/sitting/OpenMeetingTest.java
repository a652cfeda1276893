package org.prachakhom.meeting.sitting;

import static org.prachakhom.meeting.sitting.MeetingFacts.SECRETARY;
import static org.prachakhom.meeting.sitting.MeetingFacts.START;
import static org.prachakhom.meeting.sitting.MeetingFacts.fixture;
import static org.prachakhom.meeting.sitting.MeetingFacts.opened;
import static org.prachakhom.meeting.sitting.MeetingFacts.scheduled;

import org.junit.jupiter.api.Test;
import org.prachakhom.kit.rule.RuleBroken;

class OpenMeetingTest {
    private static final MeetingCommand OPEN = new MeetingCommand.OpenMeeting(MeetingFacts.ID, SECRETARY, START);

    @Test
    void aScheduledMeetingOpens() {
        fixture().given(scheduled()).when(OPEN).expectEvents(opened());
    }

    @Test
    void onlyAScheduledMeetingOpens() {
        fixture()
                .given(scheduled(), opened())
                .when(OPEN)
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage("meeting.only-a-scheduled-meeting-opens");
    }
}
