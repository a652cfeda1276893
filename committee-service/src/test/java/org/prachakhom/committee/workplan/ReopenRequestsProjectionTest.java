package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.IssueFacts.NOON;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.committee.registry.Codes;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Requests come by the issue's topic, the team's answers by the own log. */
@ServiceTest
class ReopenRequestsProjectionTest {
    private static final Codes NO_NAMES = new Codes(Map.of(), Map.of(), Map.of());

    private final ProjectionScenario scenario;
    private final ReopenRequests requests;
    private final CaseFile file;
    private final WorkPlan plan;
    private final String tenant = FreshTenant.next();
    private final IssueFacts issue;
    private final CaseFacts one;

    ReopenRequestsProjectionTest(ProjectionScenario scenario, ReopenRequests requests, CaseFile file, WorkPlan plan) {
        this.scenario = scenario;
        this.requests = requests;
        this.file = file;
        this.plan = plan;
        this.issue = new IssueFacts(scenario, tenant, "one");
        this.one = new CaseFacts(scenario, tenant, "one");
    }

    @Test
    void aRequestWaitsForTheTeamAndStandsInTheFileWithItsAnswer() {
        disputedCase();
        assertThat(isOpen(1)).isTrue();
        assertThat(reopenings()).containsExactly(new CaseFile.Reopening(1, 1, "c07", "ไฟดับอีกแล้ว", NOON, true, null));

        scenario.publish(tenant, one.answered(1, false));
        assertThat(reopenings())
                .containsExactly(new CaseFile.Reopening(
                        1,
                        1,
                        "c07",
                        "ไฟดับอีกแล้ว",
                        NOON,
                        false,
                        new CaseFile.Answer(false, "ไฟดับจริงตามที่แจ้ง", "kanya", CaseFacts.CLAIMED)));
        scenario.publish(tenant, issue.refused(1));
        assertThat(isOpen(1)).isFalse();
        scenario.staysTheSame(tenant, "issue-sheets", "reopen_request");
        scenario.staysTheSame(tenant, "work-plan", "reopen_decision");
    }

    @Test
    void theFirstGrantAnswersWhoeverElseAsked() {
        disputedCase();
        scenario.publish(tenant, issue.disputed(2), issue.reopened("works", NOON));

        assertThat(reopenings()).extracting(CaseFile.Reopening::open).containsExactly(false, false);
        assertThat(isOpen(2)).isFalse();
    }

    @Test
    void theWorkPlanShowsFirstWhoWaitsForAnAnswer() {
        CaseFacts visited = new CaseFacts(scenario, tenant, "two");
        scenario.publish(tenant, visited.opened("c07", "works"), visited.claimed(1));
        disputedCase();
        assertThat(ids(null)).containsExactly(one.id(), visited.id());
        assertThat(ids(true)).containsExactly(one.id());
        assertThat(ids(false)).containsExactly(visited.id());
        assertThat(rows(true)).extracting(WorkPlanRow::openRequests).containsExactly(1);

        scenario.publish(tenant, one.answered(1, true));
        assertThat(ids(true)).isEmpty();
    }

    @Test
    void erasureOfTheIssueBlanksWhatWasAskedAndThatOfTheCaseWhatWasAnswered() {
        disputedCase();
        scenario.publish(tenant, one.answered(1, true), issue.erased(), one.erased());

        assertThat(scenario.rows(tenant, "reopen_request").toString()).doesNotContain("ไฟดับอีกแล้ว");
        assertThat(scenario.rows(tenant, "reopen_decision").toString()).doesNotContain("ไฟดับจริง");
        assertThat(reopenings()).extracting(CaseFile.Reopening::reason).containsExactly("ลบตามคำขอ");
    }

    @Test
    void theAnswerMayArriveBeforeTheRequest() {
        scenario.publish(tenant, one.opened("c07", "works"), one.closed(), one.answered(1, true), issue.filed());
        assertThat(reopenings()).isEmpty();

        scenario.publish(tenant, issue.disputed(1));
        assertThat(reopenings()).extracting(CaseFile.Reopening::open).containsExactly(false);
        assertThat(ids(true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key request erasure", "request key erasure", "request erasure key"})
    void noWordStaysInWhateverOrderTheKeyOfTheIssueIsDestroyed(String order) {
        scenario.publish(tenant, one.opened("c07", "works"), issue.filed());
        ReopenRequested request = issue.disputed(1);
        TextErased erasure = issue.erased();
        for (String step : order.split(" ", -1)) {
            switch (step) {
                case "request" -> scenario.publish(tenant, request);
                case "erasure" -> scenario.publish(tenant, erasure);
                default -> scenario.destroyKey(tenant, issue.id());
            }
        }
        assertThat(reopenings()).extracting(CaseFile.Reopening::reason).containsExactly("ลบตามคำขอ");
        assertThat(scenario.rows(tenant, "reopen_request").toString()).doesNotContain("ไฟดับอีกแล้ว");
    }

    /** Filing and request in the issue's topic; the case itself by its own facts. */
    private void disputedCase() {
        scenario.publish(tenant, one.opened("c07", "works"), one.closed(), issue.filed(), issue.disputed(1));
    }

    private boolean isOpen(int request) {
        return scenario.read(tenant, () -> requests.isOpen(issue.id(), request));
    }

    private List<CaseFile.Reopening> reopenings() {
        return scenario.read(tenant, () -> file.reopenings(issue.id()));
    }

    private List<String> ids(@Nullable Boolean disputed) {
        return rows(disputed).stream().map(WorkPlanRow::id).toList();
    }

    private List<WorkPlanRow> rows(@Nullable Boolean disputed) {
        WorkPlanFilter filter = new WorkPlanFilter(null, null, null, null, disputed, null);
        return scenario.read(tenant, () -> plan.mostUrgentFirst(filter, new Cursor(null, 10), NOON, NO_NAMES));
    }
}
