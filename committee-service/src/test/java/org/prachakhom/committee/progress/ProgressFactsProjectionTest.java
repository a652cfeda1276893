package org.prachakhom.committee.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Six issues, each at another point of its life, counted in every way. */
@ServiceTest
class ProgressFactsProjectionTest {
    private final ProjectionScenario scenario;
    private final Figures figures;
    private final JdbcClient jdbc;
    private final String tenant = FreshTenant.next();

    ProgressFactsProjectionTest(ProjectionScenario scenario, Figures figures, JdbcClient jdbc) {
        this.scenario = scenario;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void sixIssues() {
        IssueFacts filed = issue("filed");
        IssueFacts worked = issue("worked");
        IssueFacts claimed = issue("claimed");
        IssueFacts refuted = issue("refuted");
        IssueFacts verified = issue("verified");
        IssueFacts closed = issue("closed");
        scenario.publish(tenant, filed.filed());
        scenario.publish(tenant, worked.filed(), worked.assigned("works", null, NOON), worked.progress());
        scenario.publish(
                tenant, claimed.filed(), claimed.assigned("works", null, NOON), claimed.started(), claimed.claimed(1));
        scenario.publish(
                tenant,
                refuted.filed(),
                refuted.assigned("works", null, NOON),
                refuted.claimed(1),
                refuted.refuted(Finding.NOT_FOUND));
        scenario.publish(
                tenant,
                verified.filed(),
                verified.assigned("power", null, NOON),
                verified.claimed(1),
                verified.verified(Outcome.FIXED),
                verified.published(Outcome.FIXED));
        scenario.publish(
                tenant,
                closed.filed(),
                closed.assigned("power", null, NOON),
                closed.claimed(1),
                closed.verified(Outcome.CLOSED_WITHOUT_FIX));
    }

    @Test
    void claimedVerifiedAndClosedWithoutFixAreThreeFacts() {
        Figure all = all(Grouping.COMMUNITY).getFirst();

        assertThat(all.key()).isEqualTo("c07");
        assertThat(all.issues()).isEqualTo(6);
        assertThat(all.open()).isEqualTo(4);
        assertThat(all.claimed()).isEqualTo(1);
        assertThat(all.claims()).isEqualTo(4);
        assertThat(all.refutations()).isEqualTo(1);
        assertThat(all.verified()).isEqualTo(1);
        assertThat(all.closedWithoutFix()).isEqualTo(1);
        assertThat(all.published()).isEqualTo(1);
        assertThat(all.states())
                .isEqualTo(Map.of(
                        "FILED", 1, "IN_PROGRESS", 1, "CLAIMED", 1, "RETURNED", 1, "PUBLISHED", 1, "VERIFIED", 1));
        scenario.staysTheSame(tenant, "progress-facts", "progress_fact", "progress_figure");
        Recount.agrees(jdbc, tenant);
    }

    @Test
    void aTransferredIssueCountsForTheNextAgencyAndAReturnedOneForNone() {
        IssueFacts moved = issue("moved");
        scenario.publish(
                tenant, moved.filed(), moved.assigned("works", null, NOON), moved.transferred("works", "water", NOON));
        assertThat(issuesOf(Grouping.AGENCY, "works")).isEqualTo(2);
        assertThat(issuesOf(Grouping.AGENCY, "water")).isEqualTo(1);

        scenario.publish(tenant, moved.returned());
        assertThat(issuesOf(Grouping.AGENCY, "water")).isZero();
        assertThat(issuesOf(Grouping.AGENCY, null)).isEqualTo(3);
        scenario.staysTheSame(tenant, "progress-facts", "progress_fact", "progress_figure");
        Recount.agrees(jdbc, tenant);
    }

    @Test
    void whatIsDeferredIsOpenAndWorkGoesOnOnceItIsResumed() {
        IssueFacts parked = issue("parked");
        scenario.publish(
                tenant, parked.filed(), parked.assigned("health", null, NOON), parked.started(), parked.deferred());
        assertThat(of("health").states()).isEqualTo(Map.of("DEFERRED", 1));
        assertThat(of("health").open()).isEqualTo(1);

        scenario.publish(tenant, parked.resumed());
        assertThat(of("health").states()).isEqualTo(Map.of("IN_PROGRESS", 1));
        scenario.staysTheSame(tenant, "progress-facts", "progress_fact", "progress_figure");
        Recount.agrees(jdbc, tenant);
    }

    @Test
    void whatNobodyHoldsIsCountedByItself() {
        assertThat(issuesOf(Grouping.AGENCY, null)).isEqualTo(2);
        assertThat(issuesOf(Grouping.AGENCY, "works")).isEqualTo(2);
        assertThat(issuesOf(Grouping.AGENCY, "power")).isEqualTo(2);
    }

    @Test
    void everyGroupingCountsEachIssueOnce() {
        for (Grouping grouping : Grouping.values()) {
            assertThat(all(grouping).stream().mapToInt(Figure::issues).sum()).isEqualTo(6);
        }
    }

    @Test
    void theMonthIsThatOfRecordingInBangkok() {
        String month =
                YearMonth.from(Instant.now().atZone(ZoneId.of("Asia/Bangkok"))).toString();

        assertThat(issuesOf(Grouping.MONTH, month)).isEqualTo(6);
    }

    private IssueFacts issue(String name) {
        return new IssueFacts(scenario, tenant, name);
    }

    private List<Figure> all(Grouping grouping) {
        return scenario.read(tenant, () -> figures.by(grouping));
    }

    private Figure of(String agency) {
        return all(Grouping.AGENCY).stream()
                .filter(figure -> agency.equals(figure.key()))
                .findFirst()
                .orElseThrow();
    }

    private int issuesOf(Grouping grouping, @Nullable String key) {
        return all(grouping).stream()
                .filter(figure -> Objects.equals(figure.key(), key))
                .mapToInt(Figure::issues)
                .sum();
    }
}
