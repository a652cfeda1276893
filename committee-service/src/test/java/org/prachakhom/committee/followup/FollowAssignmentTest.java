package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ASSIGNED;
import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.SUBJECT;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.FollowUpAgencyChanged;

class FollowAssignmentTest {
    private static final Instant LATER = ASSIGNED.plusSeconds(60);

    @Test
    void theFirstAssignmentOpensTheCase() {
        fixture()
                .givenNoPriorActivity()
                .when(follow("power", "works", ASSIGNED))
                .expectEvents(opened());
    }

    @Test
    void anotherAgencyTakesTheCaseOver() {
        fixture().given(opened()).when(follow("water", null, LATER)).expectEvents(handedOver());
    }

    @Test
    void theSameAssignmentAgainChangesNothing() {
        fixture().given(opened()).when(follow("power", "works", ASSIGNED)).expectNoEvents();
    }

    @Test
    void anOlderAssignmentReadOnceMoreDoesNotTakeTheCaseBack() {
        fixture()
                .given(opened(), handedOver())
                .when(follow("power", "works", ASSIGNED))
                .expectNoEvents();
    }

    private static FollowUpAgencyChanged handedOver() {
        return new FollowUpAgencyChanged(ID, "water", null, SYSTEM, LATER);
    }

    private static FollowUpCommand follow(String agency, @Nullable String liaison, Instant at) {
        return new FollowUpCommand.FollowAssignment(ID, SUBJECT, agency, liaison, SYSTEM, at);
    }
}
