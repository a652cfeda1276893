package org.prachakhom.issue.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.references.References;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Filed on Monday 12 January 2026, due on Monday 2 February. */
@ServiceTest
class WhenIssueMovesThenSetTimerPolicyTest {
    private static final Instant TRIAGE_LATE = Instant.parse("2026-01-14T16:59:59Z");
    private static final Instant REPLY_LATE = Instant.parse("2026-01-27T16:59:59Z");
    private static final Instant DUE_SOON = Instant.parse("2026-01-29T16:59:59Z");

    private final ProjectionScenario scenario;
    private final EventStore log;
    private final References references;
    private final String tenant = FreshTenant.next();
    private final SetTimers timers;
    private final IssueLife issue;
    private final Timers keeper;
    private final IssueDetours detours;

    WhenIssueMovesThenSetTimerPolicyTest(
            ProjectionScenario scenario,
            JdbcClient jdbc,
            DataSource pool,
            DeadlineBook book,
            EventStore log,
            References references,
            PlatformTransactionManager transactions) {
        this.scenario = scenario;
        this.log = log;
        this.references = references;
        this.timers = new SetTimers(jdbc, tenant);
        this.keeper = SetTimers.keeper(pool, book, transactions);
        this.issue = IssueLife.of(scenario, tenant);
        this.detours = new IssueDetours(issue);
    }

    @BeforeEach
    void anInstanceKeepsTheTimers() {
        keeper.start();
    }

    @AfterEach
    void itEnds() {
        keeper.stop();
    }

    @Test
    void theTimerFollowsWhatIsDueNext() {
        scenario.publish(tenant, timers.municipality(), timers.level("NORMAL", 15), issue.filed());
        assertThat(timers.of(issue)).hasValue(TRIAGE_LATE);
        scenario.publish(tenant, issue.assigned("works", null));
        assertThat(timers.of(issue)).hasValue(REPLY_LATE);
        scenario.publish(tenant, issue.started("works"));
        assertThat(timers.of(issue)).hasValue(DUE_SOON);
        scenario.publish(tenant, detours.deferred("works", IssueDetours.UNTIL, IssueLife.FRIDAY));
        assertThat(timers.of(issue)).as("the end of the deferral").hasValue(IssueDetours.UNTIL);
        scenario.staysTheSame(tenant, "issue-timers", "issue_deadline");
        assertThat(timers.of(issue)).hasValue(IssueDetours.UNTIL);
    }

    @Test
    void whoHeardNothingBeforeReadsTheLog() {
        NextDeadline restarted = new NextDeadline(log, references);
        scenario.publish(tenant, timers.municipality(), timers.level("NORMAL", 15), issue.filed());
        scenario.publish(tenant, issue.assigned("works", null));
        IssueEvent started = issue.started("works");
        scenario.publish(tenant, started);
        assertThat(restarted.after(started, 2, tenant).at()).isEqualTo(DUE_SOON);
        assertThat(restarted.after(started, 2, tenant).at()).as("heard again").isEqualTo(DUE_SOON);
    }

    @Test
    void aDecidedIssueHasNoTimerAndAReopenedOneHasAgain() {
        scenario.publish(tenant, timers.municipality(), timers.level("NORMAL", 15), issue.filed());
        scenario.publish(tenant, issue.declined(DeclineReason.NOT_FEASIBLE));
        assertThat(timers.of(issue)).isEmpty();
        scenario.publish(tenant, detours.reopened("works", IssueLife.DUE, IssueLife.FRIDAY));
        assertThat(timers.of(issue)).isPresent();
    }

    @Test
    void otherTermsSetTheTimersOfWhatIsOpenAnew() {
        scenario.publish(tenant, issue.filed());
        assertThat(timers.of(issue)).as("of a municipality that is not known").isEmpty();
        scenario.publish(tenant, timers.municipality());
        await().untilAsserted(() -> assertThat(timers.of(issue)).hasValue(TRIAGE_LATE));
        scenario.publish(tenant, timers.holidays(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 14)));
        await().untilAsserted(() -> assertThat(timers.of(issue)).hasValue(Instant.parse("2026-01-16T16:59:59Z")));
        scenario.publish(tenant, timers.holidays(), timers.level("triage", 3));
        await().untilAsserted(() -> assertThat(timers.of(issue)).hasValue(Instant.parse("2026-01-15T16:59:59Z")));
    }
}
