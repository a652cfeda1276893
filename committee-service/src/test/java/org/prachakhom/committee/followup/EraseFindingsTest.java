package org.prachakhom.committee.followup;

import static org.prachakhom.committee.followup.FollowUpFacts.ID;
import static org.prachakhom.committee.followup.FollowUpFacts.NOW;
import static org.prachakhom.committee.followup.FollowUpFacts.SYSTEM;
import static org.prachakhom.committee.followup.FollowUpFacts.VISITED;
import static org.prachakhom.committee.followup.FollowUpFacts.claimed;
import static org.prachakhom.committee.followup.FollowUpFacts.fixture;
import static org.prachakhom.committee.followup.FollowUpFacts.opened;
import static org.prachakhom.committee.followup.FollowUpFacts.surveyed;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.FollowUpTextErased;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.text.TextSealer;
import org.prachakhom.testing.text.ClearTextSealer;

class EraseFindingsTest {
    private static final FollowUpCommand ERASE = new FollowUpCommand.EraseFindings(ID, SYSTEM, NOW);

    @Test
    void theKeysOfTheCaseAreDestroyed() {
        fixture()
                .given(opened(), claimed(1), surveyed(1, VISITED))
                .when(ERASE)
                .expectEvents(new FollowUpTextErased(ID, List.of(ClearTextSealer.kid(ID)), SYSTEM, NOW));
    }

    @Test
    void aCaseWithoutTextHasNothingToErase() {
        AggregateTestFixture<FollowUp> fixture = new AggregateTestFixture<>(FollowUp.class);
        fixture.registerInjectableResource(new WithoutKeys());

        fixture.given(opened()).when(ERASE).expectNoEvents();
    }

    /** The sealer of a stream that never had a text. */
    private static final class WithoutKeys implements TextSealer {
        @Override
        public SealedText seal(String streamId, String plain) {
            throw new IllegalStateException("Nothing is sealed here");
        }

        @Override
        public List<String> destroyKeys(String streamId) {
            return List.of();
        }
    }
}
