package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.MONDAY;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.started;
import static org.prachakhom.issue.casework.IssueFacts.transferred;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

/** Rule 4. */
class TransferIssueTest {

    @Test
    void handsTheIssueOverAndTheTimeGoesOn() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(transfer("health", "เป็นงานของอีกกอง", WORKS_OFFICER))
                .expectEvents(transferred("works", "health", 1));
    }

    @Test
    void isForTheAgencyThatHoldsItAlone() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(transfer("works", "อยากได้คืน", HEALTH_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    @Test
    void theNextAgencyActsOnItThen() {
        fixture()
                .given(filed(), assigned(), transferred("works", "health", 1))
                .when(new StartWork(ISSUE, HEALTH_OFFICER, WEDNESDAY))
                .expectSuccessfulHandlerExecution();
        fixture()
                .given(filed(), assigned(), transferred("works", "health", 1))
                .when(new StartWork(ISSUE, WORKS_OFFICER, WEDNESDAY))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    @Test
    void goesToAnotherAgencyAndSaysWhy() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(transfer("works", "ส่งให้ตัวเอง", WORKS_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.A_TRANSFER_GOES_TO_ANOTHER_AGENCY));
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(transfer("health", " ", WORKS_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.A_REASON_SAYS_SOMETHING));
    }

    @Test
    void theFourthGoesBackToTheSecretary() {
        fixture()
                .given(filed(), assigned(), transferred("works", "health", 1), transferred("health", "clerk", 2))
                .andGiven(transferred("clerk", "works", 3))
                .when(transfer("health", "วนมาแล้ว", WORKS_OFFICER))
                .expectEvents(
                        new AssignmentReturned(ISSUE, "works", "health", sealed(ISSUE, "วนมาแล้ว"), WORKS, WEDNESDAY));
    }

    @Test
    void theCountStartsAgainAtTheSecretarysNextAssignment() {
        fixture()
                .given(filed(), assigned(), transferred("works", "health", 1), transferred("health", "clerk", 2))
                .andGiven(transferred("clerk", "health", 3), assigned("works", null, MONDAY, NORMAL_DUE), started())
                .when(transfer("health", "เป็นงานของอีกกอง", WORKS_OFFICER))
                .expectEvents(transferred("works", "health", 1));
    }

    private static TransferIssue transfer(String agency, String reason, Acting by) {
        return new TransferIssue(ISSUE, agency, null, reason, by, WEDNESDAY);
    }
}
