package org.prachakhom.issue.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.processing.Processors;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ServiceTest
class WhenTermsChangeThenSetTimersAnewPolicyTest {
    private final ProjectionScenario scenario;
    private final JdbcClient jdbc;
    private final Processors processors;
    private final String tenant = FreshTenant.next();
    private final SetTimers timers;
    private final IssueLife issue;
    private final Timers keeper;

    WhenTermsChangeThenSetTimersAnewPolicyTest(
            ProjectionScenario scenario,
            JdbcClient jdbc,
            Processors processors,
            DataSource pool,
            DeadlineBook book,
            PlatformTransactionManager transactions) {
        this.scenario = scenario;
        this.jdbc = jdbc;
        this.processors = processors;
        this.timers = new SetTimers(jdbc, tenant);
        this.keeper = SetTimers.keeper(pool, book, transactions);
        this.issue = IssueLife.of(scenario, tenant);
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
    void anIssueThatMovedWhileTheRegistersWereEmptyHasItsTimerWhenTheyAreFull() {
        scenario.publish(tenant, timers.municipality(), timers.level("triage", 3), issue.filed());
        // its timer comes with the event, or with the registers when those were later
        var right = await().until(() -> timers.of(issue), Optional::isPresent).orElseThrow();
        // As it is when an issue moves between the reset of the registers and their replay.
        jdbc.sql("delete from municipality where code = ?").param(tenant).update();
        scenario.publish(tenant, issue.corrected());
        assertThat(timers.of(issue)).isEmpty();

        processors.replay("registers");

        await().atMost(Duration.ofMinutes(1)).until(() -> timers.of(issue).isPresent());
        assertThat(timers.of(issue).orElseThrow()).isAfterOrEqualTo(right);
    }
}
