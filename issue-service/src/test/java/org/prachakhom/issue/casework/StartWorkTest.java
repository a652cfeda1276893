package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.HEALTH_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.ISSUE;
import static org.prachakhom.issue.casework.IssueFacts.MONDAY;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.SECRETARY_ACTING;
import static org.prachakhom.issue.casework.IssueFacts.TUESDAY;
import static org.prachakhom.issue.casework.IssueFacts.WORKS_OFFICER;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.fixture;
import static org.prachakhom.issue.casework.IssueFacts.started;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;

class StartWorkTest {

    @Test
    void anOfficerOfTheAgencyStarts() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(start(WORKS_OFFICER))
                .expectEvents(started());
    }

    @Test
    void startingAgainChangesNothing() {
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(start(WORKS_OFFICER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobodyOfAnotherAgencyStarts() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(start(HEALTH_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
        fixture()
                .given(WayTo.state(IssueState.IN_PROGRESS))
                .when(start(HEALTH_OFFICER))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    @Test
    void theSecretaryDoesNotActForADepartment() {
        fixture()
                .given(WayTo.state(IssueState.ASSIGNED))
                .when(start(SECRETARY_ACTING))
                .expectException(Refused.by(IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS));
    }

    @Test
    void theLiaisonsOfficerActsForAnExternalAgency() {
        fixture()
                .given(filed(), assigned("pea", "works", MONDAY, NORMAL_DUE))
                .when(start(WORKS_OFFICER))
                .expectEvents(new WorkStarted(ISSUE, "pea", new Actor("officer-works", Roles.OFFICER, "pea"), TUESDAY));
    }

    @Test
    void theSecretaryActsForAnExternalAgency() {
        fixture()
                .given(filed(), assigned("pea", "works", MONDAY, NORMAL_DUE))
                .when(start(SECRETARY_ACTING))
                .expectEvents(new WorkStarted(ISSUE, "pea", new Actor("secretary", Roles.SECRETARY, "pea"), TUESDAY));
    }

    private static StartWork start(Acting by) {
        return new StartWork(ISSUE, by, TUESDAY);
    }
}
