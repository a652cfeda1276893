package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class WithdrawIssueTest {
    private static final Actor SECRETARY_FOR_LEADER = new Actor("secretary", Roles.SECRETARY, "leader-07");

    @Test
    void byWhoRaisedItClosesIt() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(withdraw(LEADER, "น้ำลดแล้ว"))
                .expectEvents(withdrawn(LEADER, sealed(ISSUE, "น้ำลดแล้ว")));
    }

    @Test
    void isForTheFilerAlone() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(withdraw(new Actor("leader-08", Roles.LEADER, null), null))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_WHO_RAISED_IT_WITHDRAWS_IT));
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(withdraw(new Actor("secretary", Roles.SECRETARY, null), null))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_WHO_RAISED_IT_WITHDRAWS_IT));
    }

    @Test
    void byWhoFiledForSomebodySaysForWhom() {
        fixture()
                .given(filedFor())
                .when(withdraw(new Actor("secretary", Roles.SECRETARY, null), null))
                .expectEvents(withdrawn(SECRETARY_FOR_LEADER, null));
    }

    @Test
    void byThePersonForWhomItWasFiled() {
        fixture().given(filedFor()).when(withdraw(LEADER, null)).expectEvents(withdrawn(LEADER, null));
    }

    private static IssueFiled filedFor() {
        return filed(IssueKind.PROBLEM, SECRETARY_FOR_LEADER, null, false);
    }

    private static WithdrawIssue withdraw(Actor by, @Nullable String note) {
        return new WithdrawIssue(ISSUE, note, by, FRIDAY);
    }

    private static IssueWithdrawn withdrawn(Actor by, @Nullable SealedText note) {
        return new IssueWithdrawn(ISSUE, 1, Outcome.CLOSED_WITHOUT_FIX, note, by, FRIDAY);
    }
}
