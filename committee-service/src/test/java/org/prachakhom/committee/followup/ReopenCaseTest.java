package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpReopened;

class ReopenCaseTest {
    private static final FollowUpCommand REOPEN = new FollowUpCommand.ReopenCase(ID, 7, SYSTEM, NOW);

    @Test
    void whatGoesOnIsCheckedAgain() {
        fixture()
                .given(opened(), new FollowUpClosed(ID, 6, SYSTEM, NOW))
                .when(REOPEN)
                .expectEvents(new FollowUpReopened(ID, 7, SYSTEM, NOW));
    }

    @Test
    void anOpenCaseStaysAsItIs() {
        fixture().given(opened()).when(REOPEN).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void anOlderOpeningReadOnceMoreDoesNotOpenWhatWasClosedSince() {
        FollowUpClosed later = new FollowUpClosed(ID, 8, SYSTEM, NOW);

        fixture().given(opened(), later).when(REOPEN).expectNoEvents();
    }
}
