package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.workplan.CaseFacts.SURVEY_DUE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.committee.registry.Codes;
import org.prachakhom.committee.registry.Named;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class WorkPlanProjectionTest {
    private static final Codes NO_NAMES = new Codes(Map.of(), Map.of(), Map.of());
    private static final WorkPlanFilter ALL = new WorkPlanFilter(null, null, null, null, null, null);

    private final ProjectionScenario scenario;
    private final WorkPlan plan;
    private final String tenant = FreshTenant.next();
    private final CaseFacts one;

    WorkPlanProjectionTest(ProjectionScenario scenario, WorkPlan plan) {
        this.scenario = scenario;
        this.plan = plan;
        this.one = new CaseFacts(scenario, tenant, "one");
    }

    @Test
    void aCaseGoesFromClaimToVerdictAndOnToTheNextClaim() {
        scenario.publish(tenant, one.opened("c07", "works"));
        assertThat(row().status()).isEqualTo(CaseStatus.NOTHING_CLAIMED);

        scenario.publish(tenant, one.surveyed(null), one.claimed(1));
        assertThat(row().status()).isEqualTo(CaseStatus.TO_VISIT);

        scenario.publish(tenant, one.surveyed(1));
        assertThat(row().status()).isEqualTo(CaseStatus.TO_DECIDE);

        scenario.publish(tenant, one.judged(1));
        assertThat(row().status()).isEqualTo(CaseStatus.JUDGED);
        assertThat(row().verdict()).isEqualTo("PARTLY_FIXED");

        scenario.publish(tenant, one.claimed(2));
        assertThat(row().status()).isEqualTo(CaseStatus.TO_VISIT);
        assertThat(row().verdict()).isNull();
        assertThat(row().version()).isEqualTo(5);
        scenario.staysTheSame(tenant, "work-plan", "follow_up", "survey_visit", "verdict");
    }

    @Test
    void aClosedCaseWaitsForNothing() {
        CaseFacts two = new CaseFacts(scenario, tenant, "two");
        scenario.publish(tenant, one.opened("c07", "works"), one.closed(), two.opened("c07", "works"));

        assertThat(row().status()).isEqualTo(CaseStatus.ENDED);
        assertThat(row().version()).isEqualTo(1);
        assertThat(ids(new WorkPlanFilter(CaseStatus.NOTHING_CLAIMED, null, null, null, null, null), null))
                .containsExactly(two.id());
        scenario.staysTheSame(tenant, "work-plan", "follow_up");
    }

    @Test
    void aCaseThatIsOpenedAgainWaitsForWhatItWaitedBefore() {
        scenario.publish(tenant, one.opened("c07", "works"), one.claimed(1), one.closed(), one.reopened());

        assertThat(row().status()).isEqualTo(CaseStatus.TO_VISIT);
        assertThat(row().version()).isEqualTo(3);
        scenario.staysTheSame(tenant, "work-plan", "follow_up");
    }

    @Test
    void anAnswerIsAnotherVersionOfTheCase() {
        scenario.publish(tenant, one.opened("c07", "works"), one.answered(1, false));

        assertThat(row().version()).isEqualTo(1);
        scenario.staysTheSame(tenant, "work-plan", "follow_up");
    }

    @Test
    void aVisitIsOverdueAfterSevenDays() {
        scenario.publish(tenant, one.opened("c07", "works"), one.claimed(1));

        assertThat(row(SURVEY_DUE).overdue()).isFalse();
        assertThat(row(SURVEY_DUE.plusMillis(1)).overdue()).isTrue();
    }

    @Test
    void theCaseFollowsItsAgency() {
        scenario.publish(tenant, one.opened("c07", "works"), one.handedTo("power"));

        assertThat(row().agency()).extracting(Named::code).isEqualTo("power");
        assertThat(row().liaison()).isNotNull();
    }

    @Test
    void theListShowsWhatIsDueFirstAndNarrows() {
        CaseFacts two = new CaseFacts(scenario, tenant, "two");
        CaseFacts three = new CaseFacts(scenario, tenant, "three");
        scenario.publish(
                tenant,
                one.opened("c07", "works"),
                two.opened("c08", "works"),
                two.claimed(1),
                three.opened("c07", "power"),
                three.claimed(1),
                three.surveyed(1));

        assertThat(ids(ALL, null)).last().isEqualTo(one.id());
        assertThat(ids(new WorkPlanFilter(CaseStatus.TO_VISIT, null, null, null, null, null), null))
                .containsExactly(two.id());
        assertThat(ids(new WorkPlanFilter(null, "c07", null, null, null, null), null))
                .containsExactly(three.id(), one.id());
        assertThat(ids(new WorkPlanFilter(null, null, "works", null, null, null), null))
                .containsExactly(two.id(), one.id());
        assertThat(ids(new WorkPlanFilter(null, null, null, true, null, null), null))
                .containsExactly(two.id());
        String afterFirst = rows(ALL, null).getFirst().sortKey();
        assertThat(ids(ALL, afterFirst)).hasSize(2);
    }

    private WorkPlanRow row() {
        return row(SURVEY_DUE);
    }

    private WorkPlanRow row(Instant now) {
        return scenario.read(tenant, () -> plan.find(one.id(), now, NO_NAMES)).orElseThrow();
    }

    private List<WorkPlanRow> rows(WorkPlanFilter filter, @Nullable String after) {
        Instant late = SURVEY_DUE.plusSeconds(1);
        return scenario.read(tenant, () -> plan.mostUrgentFirst(filter, new Cursor(after, 10), late, NO_NAMES));
    }

    private List<String> ids(WorkPlanFilter filter, @Nullable String after) {
        return rows(filter, after).stream().map(WorkPlanRow::id).toList();
    }
}
