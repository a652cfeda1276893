package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ASSIGNED;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.SUBJECT;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.FollowUpAgencyChanged;

class FollowAssignmentTest {
    @Test
    void theFirstAssignmentOpensTheCase() {
        fixture().givenNoPriorActivity().when(follow("power", "works", 1)).expectEvents(opened());
    }

    @Test
    void anotherAgencyTakesTheCaseOver() {
        fixture().given(opened()).when(follow("water", null, 4)).expectEvents(handedOver());
    }

    @Test
    void theSameAssignmentAgainChangesNothing() {
        fixture().given(opened()).when(follow("power", "works", 1)).expectNoEvents();
    }

    @Test
    void anOlderAssignmentReadOnceMoreDoesNotTakeTheCaseBack() {
        fixture()
                .given(opened(), handedOver())
                .when(follow("power", "works", 1))
                .expectNoEvents();
    }

    private static FollowUpAgencyChanged handedOver() {
        return new FollowUpAgencyChanged(ID, "water", null, 4, SYSTEM, ASSIGNED);
    }

    private static FollowUpCommand follow(String agency, @Nullable String liaison, int issueVersion) {
        return new FollowUpCommand.FollowAssignment(ID, SUBJECT, agency, liaison, issueVersion, SYSTEM, ASSIGNED);
    }
}
