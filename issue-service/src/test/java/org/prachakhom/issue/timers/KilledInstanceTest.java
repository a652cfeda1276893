package org.prachakhom.issue.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.IssueServiceApplication;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.JavaCommand;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of two processes that keep the timers of one database, one is killed while it rings. */
@ServiceTest
class KilledInstanceTest {
    private static final TimerProperties SWIFT = new TimerProperties(Duration.ofMillis(100), Duration.ofMillis(500));
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SURVIVOR = "survivor";

    private final PolicyScenario scenario;
    private final ConfigurableEnvironment environment;
    private final JdbcClient jdbc;
    private final DataSource pool;
    private final TimerTable table;
    private final Timers survivor;
    private final SetTimers set;
    private final IssueLife storing;
    private final IssueLife deciding;
    private final ChildProcess[] started = new ChildProcess[1];

    KilledInstanceTest(
            PolicyScenario scenario,
            ProjectionScenario facts,
            ConfigurableEnvironment environment,
            JdbcClient jdbc,
            DataSource pool,
            TimerTable table,
            DeadlineBook book,
            PlatformTransactionManager transactions,
            Alarm alarm) {
        this.scenario = scenario;
        this.environment = environment;
        this.jdbc = jdbc;
        this.pool = pool;
        this.table = table;
        TransactionTemplate each = new TransactionTemplate(transactions);
        this.survivor = new Timers(SURVIVOR, SWIFT, pool, book, each, alarm, Clock.systemUTC());
        String tenant = FreshTenant.next();
        this.set = new SetTimers(jdbc, tenant);
        this.storing = IssueLife.of(facts, tenant);
        this.deciding = IssueLife.of(facts, tenant);
    }

    @BeforeEach
    void twoIssuesAreLongOverdue() {
        // What other tests have set is not this one's; the processes of this one would ring it.
        jdbc.sql("delete from scheduled_task").update();
        scenario.publish(set.tenant(), set.municipality(), set.level("NORMAL", 15));
        for (IssueLife issue : List.of(storing, deciding)) {
            scenario.publish(set.tenant(), issue.filed(), issue.assigned("works", null), issue.started("works"));
        }
        // The terms are new, so all timers would be set anew, also the one that is held back.
        jdbc.sql("delete from scheduled_task where task_name = ?")
                .param(TimerTable.ALL_ANEW)
                .update();
    }

    @AfterEach
    void bothEnd() {
        survivor.stop();
        if (started[0] != null) {
            started[0].kill();
            jdbc.sql("update token_entry set owner = null where owner like ?")
                    .param("%:" + started[0].pid())
                    .update();
        }
    }

    /**
     * What the killed process had sent to the database waits there for the log and is stored after its death; what it had
     * not sent is lost. The other process cannot know which is which, and looks at both issues before either is stored.
     */
    @Test
    void whatAKilledProcessWasTellingIsToldOnceByTheOther() throws SQLException {
        table.set(deciding.id(), Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1)));
        try (Connection log = pool.getConnection()) {
            log.setAutoCommit(false);
            log.createStatement().execute("select lock_log()");
            ChildProcess doomed = startAnother();
            await().atMost(PATIENCE).until(() -> waitingForTheLog() >= 1);
            table.set(deciding.id(), IssueLife.DUE);
            String its = ":" + doomed.pid();
            await().atMost(PATIENCE).until(() -> ringers().allMatch(name -> name.endsWith(its)));
            survivor.start();
            doomed.kill();
            await().atMost(PATIENCE).until(() -> ringers().allMatch(SURVIVOR::equals) && waitingForTheLog() >= 2);
            log.rollback();
        }
        for (IssueLife issue : List.of(storing, deciding)) {
            await().atMost(PATIENCE).until(() -> set.of(issue).isEmpty());
            assertThat(told(issue))
                    .containsExactly(EscalationLevel.DUE_SOON, EscalationLevel.OVERDUE, EscalationLevel.LONG_OVERDUE);
        }
    }

    /** The whole service once more, in a process of its own. */
    private ChildProcess startAnother() {
        MapPropertySource settings = (MapPropertySource)
                Objects.requireNonNull(environment.getPropertySources().get("service-test"));
        Map<String, String> names = settings.getSource().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue())));
        List<String> command = JavaCommand.of(
                List.of("-Xmx256m"),
                IssueServiceApplication.class,
                List.of("--prachakhom.timers.poll=100ms", "--prachakhom.timers.beat=500ms"));
        Path target = Path.of("target").toAbsolutePath();
        started[0] = ChildProcess.start(command, names, target, target.resolve("killed-instance.log"));
        return started[0];
    }

    private Stream<String> ringers() {
        return jdbc
                .sql("select case when picked then picked_by else 'nobody' end from scheduled_task")
                .query(String.class)
                .list()
                .stream();
    }

    private int waitingForTheLog() {
        return jdbc.sql("""
                        select count(*) from pg_locks waiting join pg_locks held using (classid, objid)
                        where waiting.locktype = 'advisory' and not waiting.granted and held.granted
                        """).query(Integer.class).single();
    }

    private List<EscalationLevel> told(IssueLife issue) {
        return scenario.eventsOf(issue.id()).stream()
                .filter(IssueEscalated.class::isInstance)
                .map(event -> ((IssueEscalated) event).level())
                .toList();
    }
}
