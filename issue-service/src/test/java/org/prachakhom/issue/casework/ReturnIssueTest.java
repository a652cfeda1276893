package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY_ACTING;
import static org.prachakhom.issue.casework.IssueFacts.TERMS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class ReturnIssueTest {

    @Test
    void byTheAgencyGoesBackToTheSecretary() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(giveBack("มอบหมายผิดกอง", WORKS_OFFICER))
                .expectEvents(returned("works", WORKS));
    }

    @Test
    void byTheLiaisonOfAnExternalAgencySaysForWhom() {
        fixture()
                .given(filed(), assigned("pea", "works", FRIDAY, IssueFacts.NORMAL_DUE))
                .when(giveBack("มอบหมายผิดกอง", WORKS_OFFICER))
                .expectEvents(returned("pea", new Actor("officer-works", Roles.OFFICER, "pea")));
    }

    @Test
    void bySomebodyElsesOfficerIsRefused() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(giveBack("มอบหมายผิดกอง", HEALTH_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    @Test
    void ofAClaimedIssueIsForTheSecretaryAlone() {
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .when(giveBack("มอบหมายผิดกอง", WORKS_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.ONLY_AN_ISSUE_THAT_AN_AGENCY_HOLDS_IS_RETURNED));
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .when(giveBack("มอบหมายผิดกอง", SECRETARY_ACTING))
                .expectEvents(returned("works", SECRETARY));
    }

    @Test
    void bySecretaryOfWhatNobodyHoldsNamesNoAgency() {
        fixture()
                .given(WayTo.state(IssueState.FILED))
                .when(giveBack("มอบหมายผิดกอง", SECRETARY_ACTING))
                .expectEvents(returned(null, SECRETARY));
    }

    @Test
    void saysWhy() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(giveBack(" ", WORKS_OFFICER))
                .expectNoEvents()
                .expectException(Refused.by(IssueRule.A_REASON_SAYS_SOMETHING));
    }

    @Test
    void theClockThatStoodAtTheClaimGoesOn() {
        // claimed on Wednesday, taken back on Friday: the two days of the claim are left out
        fixture()
                .given(WayTo.state(IssueState.CLAIMED))
                .andGiven(returned("works", SECRETARY))
                .when(new AssignIssue(ISSUE, "works", null, null, TERMS, SECRETARY, FRIDAY))
                .expectEvents(assigned("works", null, FRIDAY, Instant.parse("2026-02-04T16:59:59Z")));
    }

    private static ReturnIssue giveBack(String reason, Acting by) {
        return new ReturnIssue(ISSUE, reason, by, FRIDAY);
    }

    private static AssignmentReturned returned(@Nullable String agency, Actor by) {
        return new AssignmentReturned(ISSUE, agency, null, sealed(ISSUE, "มอบหมายผิดกอง"), by, FRIDAY);
    }
}
