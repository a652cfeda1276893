package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An issue is shown as it stood at the end of a day, by what was recorded until then. */
@ServiceTest
class IssueAsOfTest {
    private final ProjectionScenario scenario;
    private final IssueRegister register;
    private final JdbcClient jdbc;
    private final Instant now;
    private final LocalDate today;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    IssueAsOfTest(ProjectionScenario scenario, IssueRegister register, JdbcClient jdbc, Clock clock) {
        this.scenario = scenario;
        this.register = register;
        this.jdbc = jdbc;
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, IssueFilter.BANGKOK);
        this.issue = IssueLife.of(scenario, tenant);
    }

    @Test
    void itStandsAsTheDayEnded() {
        scenario.publish(tenant, issue.filed(), assignedUntil(now.minus(Duration.ofDays(1))));
        recordedTwoDaysAgo();
        scenario.publish(tenant, issue.started("works"));
        assertThat(on(today.minusDays(3))).as("before its filing").isEmpty();
        IssueCard then = on(today.minusDays(2)).orElseThrow().card();
        assertThat(then.state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(then.version()).isEqualTo(1);
        assertThat(then.overdue()).as("the day ended before the due date").isFalse();
        assertThat(on(today.minusDays(1)).orElseThrow().card().state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(on(today).orElseThrow().card().state()).isEqualTo(IssueState.IN_PROGRESS);
        assertThat(on(today).orElseThrow().card().overdue()).isTrue();
        assertThat(on(today).orElseThrow()).isEqualTo(scenario.read(tenant, () -> register.issue(issue.id(), now)
                .orElseThrow()));
    }

    @Test
    void whatWasErasedIsErasedOnEveryDay() {
        scenario.publish(tenant, issue.filed());
        recordedTwoDaysAgo();
        scenario.publish(tenant, issue.erased());
        IssueDetails then = on(today.minusDays(2)).orElseThrow().details();
        assertThat(then.title()).isEqualTo(Sight.ERASED);
        assertThat(then.place()).isNotNull().extracting("words").isEqualTo(Sight.ERASED);
        assertThat(scenario.rows(tenant, "issue_past"))
                .hasSize(2)
                .asString()
                .doesNotContain("น้ำท่วม", "น้ำขัง", "หน้าวัด");
    }

    @Test
    void whoMayReadItTodayMayReadItsPast() {
        scenario.publish(tenant, issue.filed());
        recordedTwoDaysAgo();
        scenario.publish(tenant, issue.assigned("works", null));
        IssueRow then = on(today.minusDays(2)).orElseThrow();
        IssueRow current = on(today).orElseThrow();
        IssueView seen = then.concerning(current).seenBy(IssueLife.caller(tenant, Roles.OFFICER, "works"));
        assertThat(seen.card().state()).isEqualTo(IssueState.FILED);
        assertThat(seen.details()).isNotNull();
    }

    @Test
    void anotherTenantSeesNoPast() {
        scenario.publish(tenant, issue.filed());
        Optional<IssueRow> foreign =
                scenario.read(FreshTenant.next(), () -> register.issueAsOf(issue.id(), today, now));
        assertThat(foreign).isEmpty();
    }

    private IssueAssigned assignedUntil(Instant due) {
        Actor secretary = new Actor("secretary", Roles.SECRETARY, null);
        return new IssueAssigned(issue.id(), "works", null, "NORMAL", 1, due, null, secretary, IssueLife.MONDAY);
    }

    /** What was recorded until now, as if it had been the day before yesterday. */
    private void recordedTwoDaysAgo() {
        jdbc.sql("update issue_past set day = day - 2 where tenant = ?")
                .param(tenant)
                .update();
    }

    private Optional<IssueRow> on(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(IssueFilter.BANGKOK).toInstant();
        return scenario.read(tenant, () -> register.issueAsOf(issue.id(), day, end.isBefore(now) ? end : now));
    }
}
