package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.fixture;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ResumeIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** The clock stood still while the issue was parked, and runs on. */
class ResumeIssueTest {

    @Test
    void theDaysOfTheDeferralAreAdded() {
        // parked on Wednesday the 14th, taken up on Friday: two working days later than before
        fixture()
                .given(WayTo.state(IssueState.DEFERRED))
                .when(new ResumeIssue(ISSUE, TERMS, WORKS_OFFICER, FRIDAY))
                .expectEvents(
                        new IssueResumed(ISSUE, "works", 1, Instant.parse("2026-02-04T16:59:59Z"), WORKS, FRIDAY));
    }

    @Test
    void aSecondTimeChangesNothing() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(new ResumeIssue(ISSUE, TERMS, WORKS_OFFICER, FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void anotherAgencyDoesNot() {
        fixture()
                .given(WayTo.state(IssueState.DEFERRED))
                .when(new ResumeIssue(ISSUE, TERMS, HEALTH_OFFICER, FRIDAY))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    @Test
    void assigningAParkedIssueToItsOwnAgencyTakesItUpToo() {
        fixture()
                .given(WayTo.state(IssueState.DEFERRED))
                .when(new AssignIssue(ISSUE, "works", null, null, TERMS, SECRETARY, FRIDAY))
                .expectEvents(new IssueAssigned(
                        ISSUE,
                        "works",
                        null,
                        "NORMAL",
                        1,
                        Instant.parse("2026-02-04T16:59:59Z"),
                        null,
                        SECRETARY,
                        FRIDAY));
    }
}
