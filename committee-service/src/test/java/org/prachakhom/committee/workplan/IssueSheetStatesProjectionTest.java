package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class IssueSheetStatesProjectionTest {
    private final ProjectionScenario scenario;
    private final String tenant = FreshTenant.next();
    private final IssueFacts issue;

    IssueSheetStatesProjectionTest(ProjectionScenario scenario) {
        this.scenario = scenario;
        this.issue = new IssueFacts(scenario, tenant, "one");
    }

    @Test
    void theSheetFollowsTheIssueFromItsAgencyToItsPublication() {
        scenario.publish(tenant, issue.filed());
        becomes("ASSIGNED", issue.assigned("works", null, NOON));
        becomes("IN_PROGRESS", issue.started());
        becomes("RETURNED", issue.returned());
        becomes("ASSIGNED", issue.transferred("works", "water", NOON));
        becomes("DEFERRED", issue.deferred());
        becomes("IN_PROGRESS", issue.resumed());
        becomes("CLAIMED", issue.claimed(1));
        becomes("RETURNED", issue.refuted(Finding.NOT_FOUND));
        becomes("VERIFIED", issue.verified(Outcome.FIXED));
        becomes("PUBLISHED", issue.published(Outcome.FIXED));
        becomes("VERIFIED", issue.takenBack("VERIFIED"));
        becomes("ASSIGNED", issue.reopened("works", NOON));
        scenario.staysTheSame(tenant, "issue-sheets", "issue_sheet");
    }

    @Test
    void theSheetFollowsTheIssueThatIsNotFixed() {
        scenario.publish(tenant, issue.filed());
        becomes("MERGED", issue.merged(NOON));
        becomes("FILED", issue.unmerged("FILED", NOON));
        becomes("ACKNOWLEDGED", issue.passedOn());
        becomes("DECLINED", issue.declined());
        becomes("RETURNED", issue.reopened(null, NOON));
        becomes("DECLINED", issue.withdrawn());
        scenario.staysTheSame(tenant, "issue-sheets", "issue_sheet");
    }

    private void becomes(String state, IssueEvent fact) {
        scenario.publish(tenant, fact);
        assertThat(scenario.rows(tenant, "issue_sheet"))
                .singleElement()
                .asString()
                .contains("," + state + ",");
    }
}
