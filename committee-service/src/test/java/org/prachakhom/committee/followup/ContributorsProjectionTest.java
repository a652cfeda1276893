package org.prachakhom.committee.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class ContributorsProjectionTest {
    private final ProjectionScenario scenario;
    private final Contributors contributors;

    ContributorsProjectionTest(ProjectionScenario scenario, Contributors contributors) {
        this.scenario = scenario;
        this.contributors = contributors;
    }

    @Test
    void whoHelpsIsRememberedByTheIssue() {
        String tenant = FreshTenant.next();
        IssueFacts one = new IssueFacts(scenario, tenant, "one");
        IssueFacts two = new IssueFacts(scenario, tenant, "two");

        scenario.publish(
                tenant, one.filed(), one.helpedBy("parks"), one.helpedBy("health"), one.helpedBy("parks"), two.filed());

        assertThat(scenario.read(tenant, () -> contributors.of(one.id()))).containsExactlyInAnyOrder("parks", "health");
        assertThat(scenario.read(tenant, () -> contributors.of(two.id()))).isEmpty();
        scenario.staysTheSame(tenant, "follow-up-cases", "case_contributor");
    }
}
