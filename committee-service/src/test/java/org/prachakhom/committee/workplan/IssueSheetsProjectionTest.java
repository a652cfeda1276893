package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.committee.registry.Codes;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.testing.interleaving.Interleaving;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** The sheet comes by the issue's topic, the case by the own log: the row is the same in whichever order they arrive. */
@ServiceTest
class IssueSheetsProjectionTest {
    private static final Codes NO_NAMES = new Codes(Map.of(), Map.of(), Map.of());

    private final ProjectionScenario scenario;
    private final WorkPlan plan;
    private final String tenant = FreshTenant.next();
    private final IssueFacts issue;
    private final CaseFacts file;

    IssueSheetsProjectionTest(ProjectionScenario scenario, WorkPlan plan) {
        this.scenario = scenario;
        this.plan = plan;
        this.issue = new IssueFacts(scenario, tenant, "one");
        this.file = new CaseFacts(scenario, tenant, "one");
    }

    @Test
    void theTeamTakesAlongWhatAndWhereItIs() {
        scenario.publish(tenant, issue.filed(), file.opened("c07", "works"));
        atSite();
    }

    @Test
    void theSheetMayArriveAfterTheCase() {
        scenario.publish(tenant, file.opened("c07", "works"));
        assertThat(row().title()).isNull();

        scenario.publish(tenant, issue.filed());
        atSite();
    }

    @Test
    void theTeamTakesAlongTheCorrectedWords() {
        scenario.publish(tenant, issue.filed(), issue.corrected(), file.opened("c07", "works"));

        assertThat(row().title()).isEqualTo("ไฟกะพริบ");
        assertThat(row().place()).isEqualTo("ท้ายซอย");
        assertThat(row().point()).isEqualTo(new GeoPoint(12.58, 99.96));
        assertThat(scenario.rows(tenant, "issue_sheet").toString()).doesNotContain("ไฟดับ", "ปากซอย");
    }

    @Test
    void aClosedIssueAndItsClosedCaseAreTheSameHoweverTheyInterleave() {
        new Interleaving(
                        scenario,
                        town -> {
                            IssueFacts told = new IssueFacts(scenario, town, "one");
                            return List.of(told.filed(), told.declined());
                        },
                        town -> {
                            CaseFacts written = new CaseFacts(scenario, town, "one");
                            return List.of(written.opened("c07", "works"), written.closed());
                        })
                .givesTheSameRows("issue_sheet", "follow_up");
    }

    @Test
    void theWorkPlanIsTheSameHoweverIssueAndCaseInterleave() {
        new Interleaving(
                        scenario,
                        town -> {
                            IssueFacts told = new IssueFacts(scenario, town, "one");
                            return List.of(told.filed(), told.corrected(), told.triaged("water"), told.started());
                        },
                        town -> {
                            CaseFacts written = new CaseFacts(scenario, town, "one");
                            return List.of(written.opened("c07", "works"), written.claimed(1), written.judged(1));
                        })
                .givesTheSameRows("issue_sheet", "follow_up", "verdict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key filing erasure", "filing key erasure", "filing erasure key"})
    void noWordStaysInWhateverOrderTheKeyOfTheIssueIsDestroyed(String order) {
        IssueFiled filing = issue.filed();
        TextErased erasure = issue.erased();
        scenario.publish(tenant, file.opened("c07", "works"));
        for (String step : order.split(" ", -1)) {
            switch (step) {
                case "filing" -> scenario.publish(tenant, filing);
                case "erasure" -> scenario.publish(tenant, erasure);
                default -> scenario.destroyKey(tenant, issue.id());
            }
        }
        assertThat(row().title()).isEqualTo("ลบตามคำขอ");
        assertThat(scenario.rows(tenant, "issue_sheet").toString()).doesNotContain("ไฟดับ", "ปากซอย");
    }

    @Test
    void anErasedTitleSaysSo() {
        scenario.publish(tenant, issue.filed(), file.opened("c07", "works"), issue.erased());

        assertThat(row().title()).isEqualTo("ลบตามคำขอ");
        assertThat(row().place()).isNull();
        assertThat(scenario.rows(tenant, "issue_sheet").toString()).doesNotContain("ไฟดับ", "ปากซอย");
    }

    private void atSite() {
        WorkPlanRow row = row();
        assertThat(row.title()).isEqualTo("ไฟดับ");
        assertThat(row.place()).isEqualTo("ปากซอย");
        assertThat(row.point()).isEqualTo(new GeoPoint(12.57, 99.95));
        assertThat(row.issueState()).isEqualTo("FILED");
    }

    private WorkPlanRow row() {
        return scenario.read(tenant, () -> plan.find(issue.id(), NOON, NO_NAMES))
                .orElseThrow();
    }
}
