package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.MONDAY;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.TUESDAY;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.fixture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.ReferenceRule;

class AssignIssueTest {

    @Test
    void startsTheAgencysClock() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(assign("works", null, MONDAY))
                .expectEvents(assigned());
    }

    @Test
    void toAnExternalAgencyNamesItsLiaison() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(assign("pea", "works", MONDAY))
                .expectEvents(assigned("pea", "works", MONDAY, NORMAL_DUE));
    }

    @Test
    void toAnotherAgencyDoesNotRestartTheClock() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(assign("health", null, FRIDAY))
                .expectEvents(assigned("health", null, FRIDAY, NORMAL_DUE));
    }

    @Test
    void toTheAgencyThatHoldsItChangesNothing() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(assign("works", null, FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void ofAReturnedIssueToTheSameAgencyCountsAndLeavesOutTheDaysOfTheClaim() {
        // Claimed on Wednesday, not found on Friday: two working days in which the clock stood still.
        fixture()
                .given(WayTo.state(IssueState.RETURNED))
                .when(assign("works", null, FRIDAY))
                .expectEvents(assigned("works", null, FRIDAY, Instant.parse("2026-02-04T16:59:59Z")));
    }

    @Test
    void needsTheServiceLevel() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(new AssignIssue(ISSUE, "works", null, null, IssueFacts.NO_TERMS, SECRETARY, TUESDAY))
                .expectException(Refused.by(ReferenceRule.THE_SERVICE_LEVEL_IS_SET));
    }

    private static AssignIssue assign(String agency, @Nullable String liaison, Instant at) {
        return new AssignIssue(ISSUE, agency, liaison, null, TERMS, SECRETARY, at);
    }
}
