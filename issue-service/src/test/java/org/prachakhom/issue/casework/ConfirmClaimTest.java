package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.issue.casework.IssueFacts.FINDING;
import static org.prachakhom.issue.casework.IssueFacts.FOLLOW_UP;
import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.verified;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.lifecycle.IssueState;

class ConfirmClaimTest {
    private final StaleVerdicts stale = new StaleVerdicts(new SimpleMeterRegistry());

    @Test
    void makesTheClaimAVerifiedFact() {
        fixture().given(WayTo.state(IssueState.CLAIMED)).when(confirm(1)).expectEvents(verified());
    }

    @Test
    void ofTheSameClaimAgainChangesNothingAndIsNotStale() {
        fixture(stale)
                .given(WayTo.state(IssueState.VERIFIED))
                .when(confirm(1))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assertThat(stale.count()).isEqualTo(0);
    }

    @Test
    void ofAClaimThatIsNotTheLatestIsDroppedAndCounted() {
        fixture(stale)
                .given(WayTo.state(IssueState.CLAIMED))
                .when(confirm(2))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        fixture(stale)
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(confirm(1))
                .expectNoEvents();
        assertThat(stale.count()).isEqualTo(2);
    }

    private static ConfirmClaim confirm(int claim) {
        return new ConfirmClaim(ISSUE, claim, FINDING, FOLLOW_UP, FRIDAY);
    }
}
