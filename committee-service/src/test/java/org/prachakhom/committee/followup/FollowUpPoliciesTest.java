package org.prachakhom.committee.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpOpened;
import org.prachakhom.events.followup.FollowUpReopened;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** What the service decides by itself because of what happens to an issue. */
@ServiceTest
class FollowUpPoliciesTest {
    private final PolicyScenario scenario;
    private final String tenant = FreshTenant.next();
    private final IssueFacts issue;

    FollowUpPoliciesTest(PolicyScenario scenario, ProjectionScenario texts) {
        this.scenario = scenario;
        this.issue = new IssueFacts(texts, tenant, "one");
    }

    @Test
    void theCaseOpensAtTheFirstAssignmentAndKnowsItsIssue() {
        scenario.publish(tenant, issue.filed(), issue.triaged("water"), issue.assigned("power", "works", NOON));

        assertThat(scenario.eventsOf(issue.id())).singleElement().isInstanceOfSatisfying(FollowUpOpened.class, e -> {
            assertThat(e.municipality()).isEqualTo(tenant);
            assertThat(e.number()).isEqualTo("HH-2569-one");
            assertThat(e.community()).isEqualTo("c07");
            assertThat(e.category()).isEqualTo("water");
            assertThat(e.agency()).isEqualTo("power");
            assertThat(e.liaison()).isEqualTo("works");
        });
        scenario.isHarmlessTwice(issue.id(), tenant, issue.assigned("power", "works", NOON));
    }

    @Test
    void anotherAssignmentHandsTheCaseOver() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("power", "works", NOON),
                issue.assigned("water", null, NOON.plusSeconds(1)));

        assertThat(scenario.eventsOf(issue.id()))
                .hasExactlyElementsOfTypes(FollowUpOpened.class, FollowUpAgencyChanged.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.assigned("water", null, NOON.plusSeconds(1)));
    }

    @Test
    void aTransferHandsTheCaseOverToo() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null, NOON),
                issue.transferred("works", "water", NOON.plusSeconds(1)));

        assertThat(scenario.eventsOf(issue.id()))
                .last()
                .isInstanceOfSatisfying(
                        FollowUpAgencyChanged.class, e -> assertThat(e.agency()).isEqualTo("water"));
        scenario.isHarmlessTwice(issue.id(), tenant, issue.transferred("works", "water", NOON.plusSeconds(1)));
    }

    @Test
    void eachClaimOpensACycleWithAVisitDueInSevenDays() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null, NOON), issue.claimed(1));

        assertThat(scenario.eventsOf(issue.id())).last().isInstanceOfSatisfying(CycleOpened.class, e -> assertThat(
                        e.surveyDue())
                .isEqualTo(NOON.plus(Duration.ofDays(7))));
        scenario.isHarmlessTwice(issue.id(), tenant, issue.claimed(1));
    }

    @Test
    void aSuggestionIsVisitedByNobody() {
        scenario.publish(
                tenant, issue.filed(IssueKind.SUGGESTION), issue.assigned("works", null, NOON), issue.claimed(1));

        assertThat(scenario.eventsOf(issue.id())).hasExactlyElementsOfTypes(FollowUpOpened.class);
    }

    @Test
    void theCaseOfAnIssueClosedWithoutAFixIsClosed() {
        IssueFacts taken = new IssueFacts(issue.scenario(), tenant, "two");
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null, NOON), issue.declined());
        scenario.publish(tenant, taken.filed(), taken.assigned("works", null, NOON), taken.withdrawn());

        assertThat(scenario.eventsOf(issue.id())).last().isInstanceOf(FollowUpClosed.class);
        assertThat(scenario.eventsOf(taken.id())).last().isInstanceOf(FollowUpClosed.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.declined());
    }

    @Test
    void aMergedIssueIsCheckedNoMoreUntilItIsAMatterOfItsOwnAgain() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null, NOON), issue.merged(NOON));
        assertThat(scenario.eventsOf(issue.id())).last().isInstanceOf(FollowUpClosed.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.merged(NOON));

        scenario.publish(tenant, issue.unmerged("ASSIGNED", NOON.plusSeconds(1)));
        assertThat(scenario.eventsOf(issue.id())).last().isInstanceOf(FollowUpReopened.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.unmerged("ASSIGNED", NOON.plusSeconds(1)));
    }

    @Test
    void aReopenedIssueIsCheckedAgainWithItsNextClaim() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null, NOON),
                issue.claimed(1),
                issue.returned(),
                issue.declined(),
                issue.reopened("works", NOON.plusSeconds(1)),
                issue.claimed(2));

        assertThat(scenario.eventsOf(issue.id()))
                .hasExactlyElementsOfTypes(
                        FollowUpOpened.class,
                        CycleOpened.class,
                        FollowUpClosed.class,
                        FollowUpReopened.class,
                        CycleOpened.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.reopened("works", NOON.plusSeconds(1)));
    }

    @Test
    void anIssueClosedBeforeAnyAgencyHeldItGetsAnEndedCaseOnceItIsDisputed() {
        scenario.publish(tenant, issue.filed(), issue.declined(), issue.disputed(1));

        assertThat(scenario.eventsOf(issue.id())).hasExactlyElementsOfTypes(FollowUpOpened.class, FollowUpClosed.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.disputed(2));
    }

    @Test
    void itGoesOnOnceTheRequestIsGranted() {
        scenario.publish(tenant, issue.filed(), issue.declined(), issue.disputed(1), issue.reopened(null, NOON));
        assertThat(scenario.eventsOf(issue.id())).last().isInstanceOf(FollowUpReopened.class);

        scenario.publish(tenant, issue.assigned("works", null, NOON.plusSeconds(1)));
        assertThat(scenario.eventsOf(issue.id())).last().isInstanceOf(FollowUpAgencyChanged.class);
    }

    @Test
    void theCaseOfPraiseThatWasAssignedByMistakeIsClosedWhenItIsPassedOn() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null, NOON), issue.passedOn());

        assertThat(scenario.eventsOf(issue.id())).hasExactlyElementsOfTypes(FollowUpOpened.class, FollowUpClosed.class);
        scenario.isHarmlessTwice(issue.id(), tenant, issue.passedOn());
    }

    @Test
    void anIssueDeclinedBeforeAnyAgencyHeldItHasNoCaseToClose() {
        scenario.publish(tenant, issue.filed(), issue.declined());

        assertThat(scenario.eventsOf(issue.id())).isEmpty();
    }

    @Test
    void erasingAnIssueThatWasNeverAssignedHasNoCaseToErase() {
        scenario.publish(tenant, issue.filed(), issue.erased());

        assertThat(scenario.eventsOf(issue.id())).isEmpty();
    }
}
