package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.declined;
import static org.prachakhom.issue.casework.IssueFacts.fixture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class DeclineIssueTest {

    @Test
    void closesWithoutAFixAndSaysWhy() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(decline(DeclineReason.OUTSIDE_AUTHORITY, "ถนนสายนี้เป็นของกรมทางหลวง"))
                .expectEvents(declined("ถนนสายนี้เป็นของกรมทางหลวง"));
    }

    @Test
    void theReasonAloneIsEnough() {
        fixture()
                .given(WayTo.state(IssueState.RETURNED))
                .when(decline(DeclineReason.OUTSIDE_AUTHORITY, " "))
                .expectEvents(declined(null));
    }

    @Test
    void aReasonIsOneOfTheOffered() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(decline(DeclineReason.UNKNOWN, null))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    private static DeclineIssue decline(DeclineReason reason, @Nullable String note) {
        return new DeclineIssue(ISSUE, reason, note, SECRETARY, FRIDAY);
    }
}
