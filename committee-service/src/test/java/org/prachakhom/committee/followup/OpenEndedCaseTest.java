package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ASSIGNED;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SUBJECT;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;
import static org.prachakhom.committee.followup.FollowUpFacts.openedWithoutAgency;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;

/** An issue that was closed before any agency held it, and is disputed. */
class OpenEndedCaseTest {
    private static final FollowUpCommand OPEN = new FollowUpCommand.OpenEndedCase(ID, SUBJECT, 1, SYSTEM, ASSIGNED);
    private static final FollowUpClosed ENDED = new FollowUpClosed(ID, 1, SYSTEM, ASSIGNED);

    @Test
    void itGetsACaseInWhichThereIsNothingToCheck() {
        fixture().givenNoPriorActivity().when(OPEN).expectEvents(openedWithoutAgency(), ENDED);
    }

    @Test
    void anIssueThatHasACaseGetsNoOther() {
        fixture().given(opened()).when(OPEN).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void itsFirstAgencyTakesTheCaseOver() {
        fixture()
                .given(openedWithoutAgency(), ENDED)
                .when(new FollowUpCommand.FollowAssignment(ID, SUBJECT, "works", null, 3, SYSTEM, NOW))
                .expectEvents(new FollowUpAgencyChanged(ID, "works", null, 3, SYSTEM, NOW));
    }
}
