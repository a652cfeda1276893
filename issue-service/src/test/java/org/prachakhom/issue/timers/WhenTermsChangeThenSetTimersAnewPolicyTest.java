package org.prachakhom.issue.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.processing.Processors;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class WhenTermsChangeThenSetTimersAnewPolicyTest {
    private final ProjectionScenario scenario;
    private final JdbcClient jdbc;
    private final Processors processors;
    private final String tenant = FreshTenant.next();
    private final SetTimers timers;
    private final IssueLife issue;

    WhenTermsChangeThenSetTimersAnewPolicyTest(ProjectionScenario scenario, JdbcClient jdbc, Processors processors) {
        this.scenario = scenario;
        this.jdbc = jdbc;
        this.processors = processors;
        this.timers = new SetTimers(jdbc, tenant);
        this.issue = IssueLife.of(scenario, tenant);
    }

    @Test
    void anIssueThatMovedWhileTheRegistersWereEmptyHasItsTimerWhenTheyAreFull() {
        scenario.publish(tenant, timers.municipality(), timers.level("triage", 3), issue.filed());
        var right = timers.of(issue).orElseThrow();
        // As it is when an issue moves between the reset of the registers and their replay.
        jdbc.sql("delete from municipality where code = ?").param(tenant).update();
        scenario.publish(tenant, issue.corrected());
        assertThat(timers.of(issue)).isEmpty();

        processors.replay("registers");

        await().atMost(Duration.ofMinutes(1)).until(() -> timers.of(issue).isPresent());
        assertThat(timers.of(issue).orElseThrow()).isAfterOrEqualTo(right);
    }
}
