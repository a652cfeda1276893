package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.CLAIMED;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.claimed;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;

import org.junit.jupiter.api.Test;

class OpenCycleTest {

    @Test
    void aClaimWaitsSevenDaysForItsVisit() {
        fixture().given(opened()).when(cycle(1)).expectEvents(claimed(1));
    }

    @Test
    void theNextClaimOpensTheNextCycle() {
        fixture().given(opened(), claimed(1)).when(cycle(2)).expectEvents(claimed(2));
    }

    @Test
    void theSameClaimAgainChangesNothing() {
        fixture().given(opened(), claimed(2)).when(cycle(2)).expectNoEvents();
        fixture().given(opened(), claimed(2)).when(cycle(1)).expectNoEvents();
    }

    private static FollowUpCommand cycle(int claim) {
        return new FollowUpCommand.OpenCycle(ID, claim, "power", SYSTEM, CLAIMED);
    }
}
