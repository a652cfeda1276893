package org.prachakhom.issue.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances keep the timers of one database, by a clock that the test moves. */
@ServiceTest
class TimersTest {
    private static final TimerProperties SWIFT = new TimerProperties(Duration.ofMillis(100), Duration.ofMillis(500));

    private final PolicyScenario scenario;
    private final JdbcClient jdbc;
    private final DataSource pool;
    private final NextDeadline deadlines;
    private final TimerTable table;
    private final TransactionTemplate transactions;
    private final Alarm alarm;
    private final String tenant = FreshTenant.next();
    private final SetTimers set;
    private final IssueLife issue;
    private final MovedClock clock = new MovedClock(IssueLife.MONDAY);
    private final Queue<String> rung = new ConcurrentLinkedQueue<>();
    private final List<Timers> instances = new ArrayList<>();

    TimersTest(
            PolicyScenario scenario,
            ProjectionScenario facts,
            JdbcClient jdbc,
            DataSource pool,
            NextDeadline deadlines,
            TimerTable table,
            PlatformTransactionManager transactions,
            Alarm alarm) {
        this.scenario = scenario;
        this.jdbc = jdbc;
        this.pool = pool;
        this.deadlines = deadlines;
        this.table = table;
        this.transactions = new TransactionTemplate(transactions);
        this.alarm = alarm;
        this.set = new SetTimers(jdbc, tenant);
        this.issue = IssueLife.of(facts, tenant);
    }

    @BeforeEach
    void anAgencyWorksOnAnIssue() {
        // What other tests have set is not this one's; a clock that is moved would ring it.
        jdbc.sql("delete from scheduled_task").update();
        scenario.publish(tenant, set.municipality(), set.level("NORMAL", 15), issue.filed());
        scenario.publish(tenant, issue.assigned("works", null), issue.started("works"));
    }

    @AfterEach
    void theInstancesEnd() {
        instances.forEach(Timers::stop);
    }

    @Test
    void aJumpOfAMonthTellsOnceWhatLiesBetween() {
        instance("a", alarm).start();
        instance("b", alarm).start();
        await().during(Duration.ofMillis(500)).until(rung::isEmpty);
        clock.moveTo(IssueLife.MONDAY.plus(Duration.ofDays(60)));
        awaitNoTimer();
        assertThat(levels())
                .containsExactly(EscalationLevel.DUE_SOON, EscalationLevel.OVERDUE, EscalationLevel.LONG_OVERDUE);
        table.set(issue.id(), IssueLife.MONDAY);
        awaitNoTimer();
        assertThat(levels()).as("rung again, to no effect").hasSize(3);
    }

    @Test
    void whatWasStoppedRingsAgainOnceItIsStarted() {
        Timers stopped = instance("a", alarm);
        stopped.start();
        stopped.stop();
        assertThat(stopped.isRunning()).isFalse();
        stopped.start();
        clock.moveTo(IssueLife.MONDAY.plus(Duration.ofDays(60)));
        awaitNoTimer();
        assertThat(levels()).hasSize(3);
    }

    @Test
    void aDeferralEndsByItselfAndTheNextTimerIsSet() {
        scenario.publish(tenant, new IssueDetours(issue).deferred("works", IssueDetours.UNTIL, IssueLife.FRIDAY));
        instance("a", alarm).start();
        clock.moveTo(IssueDetours.UNTIL);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> scenario.eventsOf(issue.id()).stream().anyMatch(IssueResumed.class::isInstance));
    }

    @Test
    void whatAnInstanceLeftThatDiedIsRungByAnother() {
        clock.moveTo(IssueLife.DUE.plusSeconds(1));
        jdbc.sql("""
                        update scheduled_task
                        set picked = true, picked_by = 'gone', last_heartbeat = cast(? as timestamptz)
                        where task_instance = ?
                        """)
                .params(IssueLife.MONDAY.atOffset(ZoneOffset.UTC), issue.id())
                .update();
        instance("b", alarm).start();
        await().atMost(Duration.ofSeconds(20)).until(() -> levels().contains(EscalationLevel.OVERDUE));
        awaitNoTimer();
        assertThat(levels()).doesNotHaveDuplicates();
    }

    @Test
    void aRingThatFailedComesAgain() {
        AtomicInteger attempts = new AtomicInteger();
        instance("a", (id, town, cause) -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IllegalStateException("the database is away for a moment");
                    }
                    alarm.ring(id, town, cause);
                })
                .start();
        clock.moveTo(IssueLife.MONDAY.plus(Duration.ofDays(60)));
        awaitNoTimer();
        assertThat(attempts).hasValueGreaterThan(1);
        assertThat(levels()).doesNotHaveDuplicates().hasSize(3);
    }

    private Timers instance(String name, Alarm ringing) {
        Alarm counted = (id, town, cause) -> {
            rung.add(name);
            ringing.ring(id, town, cause);
        };
        DeadlineBook book = new DeadlineBook(jdbc, new ViewJdbc(pool), table, deadlines, clock, transactions);
        Timers timers = new Timers(name, SWIFT, pool, book, transactions, counted, clock);
        instances.add(timers);
        return timers;
    }

    private void awaitNoTimer() {
        await().atMost(Duration.ofSeconds(20)).until(() -> set.of(issue).isEmpty());
    }

    private List<EscalationLevel> levels() {
        return scenario.eventsOf(issue.id()).stream()
                .filter(IssueEscalated.class::isInstance)
                .map(event -> ((IssueEscalated) event).level())
                .toList();
    }
}
