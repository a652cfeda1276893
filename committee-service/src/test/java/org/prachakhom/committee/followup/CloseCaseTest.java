package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpReopened;

class CloseCaseTest {
    private static final FollowUpCommand CLOSE = new FollowUpCommand.CloseCase(ID, 6, SYSTEM, NOW);
    private static final FollowUpClosed CLOSED = new FollowUpClosed(ID, 6, SYSTEM, NOW);

    @Test
    void nothingIsLeftToCheck() {
        fixture().given(opened()).when(CLOSE).expectEvents(CLOSED);
    }

    @Test
    void againChangesNothing() {
        fixture().given(opened(), CLOSED).when(CLOSE).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void anOlderEndReadOnceMoreDoesNotCloseWhatWasOpenedSince() {
        FollowUpReopened reopened = new FollowUpReopened(ID, 7, SYSTEM, NOW);

        fixture().given(opened(), CLOSED, reopened).when(CLOSE).expectNoEvents();
    }
}
