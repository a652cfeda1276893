package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.committee.workplan.CaseFacts.CLAIMED;
import static org.prachakhom.committee.workplan.CaseFacts.RECHECKED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.committee.registry.Codes;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Rule 11 and section 7: the lot falls on some of what was confirmed, and thirty days later those are looked at again. */
@ServiceTest
class RechecksProjectionTest {
    private static final Codes NO_NAMES = new Codes(Map.of(), Map.of(), Map.of());
    private static final WorkPlanFilter TO_LOOK_AT_AGAIN = new WorkPlanFilter(null, null, null, null, null, true);
    private static final Instant FROM = CLAIMED.plus(Duration.ofDays(30));

    private final ProjectionScenario scenario;
    private final WorkPlan plan;
    private final CaseFile file;
    private final Rechecks rechecks;
    private final String tenant = FreshTenant.next();

    RechecksProjectionTest(ProjectionScenario scenario, WorkPlan plan, CaseFile file, Rechecks rechecks) {
        this.scenario = scenario;
        this.plan = plan;
        this.file = file;
        this.rechecks = rechecks;
    }

    @Test
    void whatWasDrawnIsOnTheListFromThirtyDaysAfterItsVerdictOn() {
        CaseFacts drawn = drawn();

        assertThat(waiting(FROM.minusSeconds(1))).isEmpty();
        assertThat(waiting(FROM)).contains(drawn.id());
        assertThat(row(drawn, FROM).recheckDue()).isEqualTo(FROM.plus(Duration.ofDays(7)));
        assertThat(row(drawn, FROM).overdue()).isFalse();
        assertThat(row(drawn, FROM.plus(Duration.ofDays(8))).overdue()).isTrue();
        assertThat(waiting(CLAIMED.plus(Duration.ofDays(181)))).isEmpty();
        scenario.staysTheSame(tenant, "rechecks", "recheck");
    }

    @Test
    void whatWasFoundStandsInTheFileAndTakesItOffTheList() {
        CaseFacts drawn = drawn();
        scenario.publish(tenant, drawn.rechecked(1, false));

        assertThat(waiting(RECHECKED)).doesNotContain(drawn.id());
        assertThat(scenario.read(tenant, () -> file.rechecks(drawn.id())))
                .containsExactly(new CaseFile.Recheck(1, false, "ดับไปสองดวง", "kanya", RECHECKED));
        assertThat(row(drawn, RECHECKED).version()).isEqualTo(4);
        scenario.staysTheSame(tenant, "rechecks", "recheck");

        scenario.publish(tenant, drawn.erased());
        assertThat(scenario.read(tenant, () -> file.rechecks(drawn.id())))
                .extracting(CaseFile.Recheck::finding)
                .containsExactly("ลบตามคำขอ");
        scenario.staysTheSame(tenant, "rechecks", "recheck");
    }

    @Test
    void whatWasReopenedIsNotLookedAtAgain() {
        CaseFacts drawn = drawn();
        IssueFacts issue = new IssueFacts(scenario, tenant, drawn.name());
        scenario.publish(tenant, issue.reopened("works", FROM));

        assertThat(waiting(FROM)).doesNotContain(drawn.id());
    }

    @Test
    void theLotFallsOnNothingThatWasNotConfirmed() {
        scenario.publish(
                tenant,
                IntStream.range(0, 150)
                        .mapToObj(n -> new CaseFacts(scenario, tenant, "refuted-" + n))
                        .flatMap(each -> Stream.of(each.opened("c07", "works"), each.claimed(1), each.judged(1)))
                        .toArray(PublishedEvent[]::new));

        assertThat(scenario.rows(tenant, "recheck")).isEmpty();
    }

    /** The lot fell on this one; its issue is verified. */
    private CaseFacts drawn() {
        String name = new DrawnCases(scenario, tenant, rechecks)
                .one(some -> scenario.publish(
                        tenant,
                        some.stream()
                                .flatMap(each -> each.confirmedAtOnce().stream())
                                .toArray(PublishedEvent[]::new)));
        IssueFacts issue = new IssueFacts(scenario, tenant, name);
        scenario.publish(tenant, issue.filed(), issue.verified(Outcome.FIXED));
        return new CaseFacts(scenario, tenant, name);
    }

    private List<String> waiting(Instant now) {
        Cursor all = new Cursor(null, 200);
        return scenario.read(tenant, () -> plan.mostUrgentFirst(TO_LOOK_AT_AGAIN, all, now, NO_NAMES)).stream()
                .map(WorkPlanRow::id)
                .toList();
    }

    private WorkPlanRow row(CaseFacts of, Instant now) {
        return scenario.read(tenant, () -> plan.find(of.id(), now, NO_NAMES)).orElseThrow();
    }
}
