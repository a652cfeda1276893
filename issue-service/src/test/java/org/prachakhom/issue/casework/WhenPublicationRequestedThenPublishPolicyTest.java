package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.kit.processing.Processors;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WhenPublicationRequestedThenPublishPolicyTest {
    private static final Actor PUBLISHER = new Actor("pr", Roles.PUBLISHER, null);

    private final PolicyScenario scenario;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    WhenPublicationRequestedThenPublishPolicyTest(PolicyScenario scenario, ProjectionScenario facts) {
        this.scenario = scenario;
        this.issue = IssueLife.of(facts, tenant);
    }

    @Test
    void aVerifiedIssueIsPublished() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null),
                issue.started("works"),
                issue.claimed(1, "works"),
                issue.verified(1));
        PublicationRequested request = request(1);
        scenario.publish(tenant, request);
        assertThat(scenario.eventsOf(issue.id()).getLast()).isEqualTo(published(1));
        scenario.isHarmlessTwice(issue.id(), tenant, request);

        scenario.publish(tenant, request(2));
        assertThat(scenario.eventsOf(issue.id()).getLast()).isEqualTo(published(2));
        scenario.isHarmlessTwice(issue.id(), tenant, request);
        scenario.isHarmlessTwice(issue.id(), tenant, request(2));
    }

    @Test
    void anUndecidedOneIsRefusedOnce() {
        scenario.publish(tenant, issue.filed());
        PublicationRequested request = request(1);
        scenario.publish(tenant, request);
        assertThat(scenario.eventsOf(issue.id()).getLast())
                .isInstanceOfSatisfying(PublicationRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(IssueRule.ONLY_A_DECIDED_ISSUE_IS_PUBLISHED.code()));
        scenario.isHarmlessTwice(issue.id(), tenant, request);
    }

    @Test
    void aReplayTakesNothingBackThatWasPublishedAgain(@Autowired Processors processors) {
        assertThat(processors.isReplayable("publication-reaction")).isFalse();
    }

    private PublicationRequested request(int textVersion) {
        return new PublicationRequested(issue.id(), tenant, 1, textVersion, PUBLISHER, IssueLife.FRIDAY);
    }

    private ResolutionPublished published(int textVersion) {
        return new ResolutionPublished(issue.id(), 1, textVersion, Outcome.FIXED, PUBLISHER, IssueLife.FRIDAY);
    }
}
