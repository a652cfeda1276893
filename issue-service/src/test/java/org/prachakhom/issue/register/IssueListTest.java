package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** The list is narrowed, put in order, and read page by page. */
@ServiceTest
class IssueListTest {
    private final ProjectionScenario scenario;
    private final IssueRegister register;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueLife second;
    private final IssueLife third;
    private final IssueLists lists;

    IssueListTest(ProjectionScenario scenario, IssueRegister register) {
        this.scenario = scenario;
        this.register = register;
        // ids of one millisecond stand in no order
        List<IssueLife> filed = Stream.generate(() -> IssueLife.of(scenario, tenant))
                .limit(3)
                .sorted(Comparator.comparing(IssueLife::id))
                .toList();
        this.issue = filed.get(0);
        this.second = filed.get(1);
        this.third = filed.get(2);
        this.lists = new IssueLists(scenario, register, tenant);
    }

    @Test
    void overdueIsComputedWhenReadAndFilters() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), second.filed());
        Instant late = IssueLife.DUE.plusSeconds(1);
        assertThat(lists.ids(Map.of("overdue", true), lists.secretary(), IssueLife.DUE))
                .isEmpty();
        assertThat(lists.ids(Map.of("overdue", true), lists.secretary(), late)).containsExactly(issue.id());
        assertThat(lists.ids(Map.of("overdue", false), lists.secretary(), late)).containsExactly(second.id());
        assertThat(lists.ids(Map.of("state", "FILED"))).containsExactly(second.id());
        assertThat(lists.ids(Map.of())).containsExactly(second.id(), issue.id());
    }

    /** Its id is made of its reference and says nothing of its time. */
    @Test
    void whatWasKeptOnPaperStandsWhereItsFilingStands() {
        IssueLife paper =
                new IssueLife(scenario, tenant, "ffffffff" + StreamIds.next().substring(8));
        scenario.publish(tenant, Filing.of(paper, 1, "c07", "น้ำท่วม").event());
        scenario.publish(
                tenant, Filing.of(issue, 2, "c07", "ไฟดับ").on(IssueLife.FRIDAY).event());
        assertThat(lists.ids(Map.of())).containsExactly(issue.id(), paper.id());
        assertThat(lists.pageByPage(IssueSort.NEWEST, lists.secretary(), 1, null))
                .containsExactly(issue.id(), paper.id());
        assertThat(lists.ids(Map.of("q", "น้ำท่วม"))).containsExactly(paper.id());
    }

    @Test
    void whatAFigureCountsIsWhatItsListShows() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.started("works"));
        scenario.publish(tenant, issue.claimed(1, "works"), issue.verified(1), second.filed());
        assertThat(lists.ids(Map.of("open", true))).containsExactly(second.id());
        assertThat(lists.ids(Map.of("verified", true))).containsExactly(issue.id());
        assertThat(lists.ids(Map.of("outcome", "FIXED"))).containsExactly(issue.id());
        assertThat(lists.ids(Map.of("outcome", "CLOSED_WITHOUT_FIX"))).isEmpty();
        assertThat(lists.ids(Map.of("unassigned", true))).containsExactly(second.id());
        assertThat(lists.ids(Map.of("month", "2026-01"))).containsExactly(second.id(), issue.id());
        assertThat(lists.ids(Map.of("month", "2026-02"))).isEmpty();
    }

    @Test
    void theDaysOfTheFilingAreThoseOfBangkok() {
        Instant justAfterMidnight = Instant.parse("2026-01-12T17:00:00Z");
        scenario.publish(
                tenant,
                Filing.of(issue, 1, "c07", "ไฟดับ")
                        .on(justAfterMidnight.minusSeconds(1))
                        .event(),
                Filing.of(second, 2, "c07", "ไฟดับ").on(justAfterMidnight).event());
        assertThat(lists.ids(Map.of("from", "2026-01-13"))).containsExactly(second.id());
        assertThat(lists.ids(Map.of("to", "2026-01-12"))).containsExactly(issue.id());
        assertThat(lists.ids(Map.of("from", "2026-01-12", "to", "2026-01-13"))).hasSize(2);
        assertThat(lists.ids(Map.of("from", "2026-01-14"))).isEmpty();
    }

    @Test
    void aBoxHoldsThePointsThatCardsShow() {
        GeoPoint fountain = new GeoPoint(12.56864, 99.95781);
        scenario.publish(
                tenant, Filing.of(issue, 1, "c07", "ไฟดับ").at(null, fountain).event());
        scenario.publish(tenant, Filing.of(second, 2, "c07", "ไฟดับ").event());
        assertThat(lists.ids(Map.of("bbox", "99.95,12.56,99.96,12.57"))).containsExactly(issue.id());
        assertThat(lists.ids(Map.of("bbox", "99.9578,12.5686,99.9579,12.5687")))
                .as("a box finer than the card finds nothing")
                .isEmpty();
        assertThat(lists.ids(Map.of("bbox", "-10,-10,10,10"))).isEmpty();
    }

    @Test
    void inTheOrderOfDueDaysWhatHasNoneComesLast() {
        scenario.publish(tenant, issue.filed(), second.filed(), third.filed());
        scenario.publish(
                tenant, third.assigned("works", null), second.assigned("works", null), second.started("works"));
        scenario.publish(tenant, new IssueTurns(second).deferred(), new IssueTurns(second).resumed());
        List<String> inOrder = List.of(third.id(), second.id(), issue.id());
        assertThat(lists.pageByPage(IssueSort.DUE, lists.secretary(), 1, null)).isEqualTo(inOrder);
        assertThat(lists.pageByPage(IssueSort.DUE, lists.secretary(), 2, null)).isEqualTo(inOrder);
    }

    @Test
    void titlesStandAsInAThaiDictionary() {
        scenario.publish(tenant, Filing.of(issue, 1, "c07", "แมวจรจัด").event());
        scenario.publish(tenant, Filing.of(second, 2, "c07", "เก้าอี้พัง").event());
        scenario.publish(tenant, Filing.of(third, 3, "c07", "ไก่ในซอย").event());
        IssueLife fourth = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, Filing.of(fourth, 4, "c07", "กลิ่นเหม็น").event());
        IssueLife erased = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, Filing.of(erased, 5, "c07", "กก").event(), erased.erased());
        List<String> dictionary = List.of(fourth.id(), second.id(), third.id(), issue.id(), erased.id());
        assertThat(lists.pageByPage(IssueSort.TITLE, lists.secretary(), 50, null))
                .isEqualTo(dictionary);
        assertThat(lists.pageByPage(IssueSort.TITLE, lists.secretary(), 1, null))
                .isEqualTo(dictionary);
    }

    @Test
    void whereATitleStandsTellsNothingToWhoMayNotReadIt() {
        scenario.publish(tenant, Filing.of(issue, 1, "c08", "กลิ่นเหม็น").event());
        scenario.publish(tenant, Filing.of(second, 2, "c07", "แมวจรจัด").event());
        scenario.publish(tenant, Filing.of(third, 3, "c08", "แก้วแตก").event());
        Caller leader = IssueLife.caller(tenant, Roles.LEADER, null, "c07");
        assertThat(lists.pageByPage(IssueSort.TITLE, leader, 1, null))
                .containsExactly(second.id(), issue.id(), third.id());
    }

    @ParameterizedTest
    @EnumSource(IssueSort.class)
    void noPageRepeatsOrLeavesOutARowWhileOthersArrive(IssueSort sort) {
        List<String> filed = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            IssueLife one = IssueLife.of(scenario, tenant);
            filed.add(one.id());
            scenario.publish(
                    tenant, Filing.of(one, number, "c07", "เรื่องที่ " + number).event());
        }
        IssueLife late = IssueLife.of(scenario, tenant);
        List<String> read = lists.pageByPage(
                sort,
                lists.secretary(),
                2,
                () -> scenario.publish(
                        tenant, Filing.of(late, 8, "c07", "เรื่องใหม่").event()));
        assertThat(read).doesNotHaveDuplicates().containsAll(filed);
    }

    @Test
    void anotherTenantSeesNothing() {
        scenario.publish(tenant, Filing.of(issue, 1, "c07", "น้ำท่วม").event());
        String elsewhere = FreshTenant.next();
        Optional<IssueRow> foreign = scenario.read(elsewhere, () -> register.issue(issue.id(), IssueLife.MONDAY));
        assertThat(foreign).isEmpty();
        IssueLists foreignLists = new IssueLists(scenario, register, elsewhere);
        assertThat(foreignLists.ids(Map.of("open", true))).isEmpty();
        assertThat(foreignLists.found("น้ำท่วม", foreignLists.secretary())).isEmpty();
        assertThat(foreignLists.found("1", foreignLists.secretary())).isEmpty();
    }
}
