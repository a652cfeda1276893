package org.prachakhom.committee.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How issues end, and that some go on after all. */
@ServiceTest
class ProgressDecisionsProjectionTest {
    private final ProjectionScenario scenario;
    private final Figures figures;
    private final JdbcClient jdbc;
    private final String tenant = FreshTenant.next();

    ProgressDecisionsProjectionTest(ProjectionScenario scenario, Figures figures, JdbcClient jdbc) {
        this.scenario = scenario;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @AfterEach
    void aReplayCountsTheSame() {
        scenario.staysTheSame(tenant, "progress-facts", "progress_fact", "progress_figure");
        Recount.agrees(jdbc, tenant);
    }

    @Test
    void whatIsDeclinedOrTakenBackIsClosedWithoutAFixAndNotOpen() {
        IssueFacts declined = issue("declined");
        IssueFacts taken = issue("taken");
        scenario.publish(tenant, declined.filed(), declined.declined());
        scenario.publish(tenant, taken.filed(), taken.assigned("works", null, NOON), taken.withdrawn());

        Figure all = all();
        assertThat(all.issues()).isEqualTo(2);
        assertThat(all.open()).isZero();
        assertThat(all.closedWithoutFix()).isEqualTo(2);
        assertThat(all.verified()).isZero();
        assertThat(all.states()).isEqualTo(Map.of("DECLINED", 2));
    }

    @Test
    void praiseThatWasPassedOnIsNotedAndNeitherOpenNorVerified() {
        IssueFacts praise = issue("praise");
        IssueFacts told = issue("told");
        scenario.publish(tenant, praise.filed(), praise.passedOn());
        scenario.publish(tenant, told.filed(), told.passedOn(), told.published(Outcome.NOTED));

        Figure all = all();
        assertThat(all.noted()).isEqualTo(2);
        assertThat(all.open()).isZero();
        assertThat(all.verified()).isZero();
        assertThat(all.closedWithoutFix()).isZero();
        assertThat(all.states()).isEqualTo(Map.of("ACKNOWLEDGED", 1, "PUBLISHED", 1));
    }

    @Test
    void aMergedIssueIsCountedApartUntilItIsAMatterOfItsOwnAgain() {
        IssueFacts twin = issue("twin");
        scenario.publish(tenant, twin.filed(), twin.assigned("works", null, NOON), twin.merged(NOON));
        Figure merged = all();
        assertThat(merged.merged()).isEqualTo(1);
        assertThat(merged.open()).isZero();
        assertThat(merged.closedWithoutFix()).isZero();

        scenario.publish(tenant, twin.unmerged("ASSIGNED", NOON));
        assertThat(all().merged()).isZero();
        assertThat(all().open()).isEqualTo(1);
    }

    @Test
    void aReopenedIssueIsOpenAgainAndVerifiedNoMore() {
        IssueFacts disputed = issue("disputed");
        scenario.publish(
                tenant,
                disputed.filed(),
                disputed.assigned("works", null, NOON),
                disputed.claimed(1),
                disputed.verified(Outcome.FIXED),
                disputed.published(Outcome.FIXED),
                disputed.reopened("works", NOON));

        Figure all = all();
        assertThat(all.open()).isEqualTo(1);
        assertThat(all.verified()).isZero();
        assertThat(all.published()).isZero();
        assertThat(all.reopenings()).isEqualTo(1);
        assertThat(all.claims()).as("what the agency said stays said").isEqualTo(1);
    }

    @Test
    void whatIsPublicNoMoreIsStillVerified() {
        IssueFacts named = issue("named");
        scenario.publish(
                tenant,
                named.filed(),
                named.claimed(1),
                named.verified(Outcome.FIXED),
                named.published(Outcome.FIXED),
                named.takenBack("VERIFIED"));

        assertThat(all().published()).isZero();
        assertThat(all().verified()).isEqualTo(1);
    }

    private IssueFacts issue(String name) {
        return new IssueFacts(scenario, tenant, name);
    }

    private Figure all() {
        return scenario.read(tenant, () -> figures.by(Grouping.COMMUNITY)).getFirst();
    }
}
