package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Words find what the caller may read, in whatever spelling they are typed; a number finds its issue for everyone. */
@ServiceTest
class IssueSearchTest {
    private final ProjectionScenario scenario;
    private final String tenant = FreshTenant.next();
    private final IssueLife flood;
    private final IssueLife light;
    private final IssueLists lists;

    IssueSearchTest(ProjectionScenario scenario, IssueRegister register) {
        this.scenario = scenario;
        this.flood = IssueLife.of(scenario, tenant);
        this.light = IssueLife.of(scenario, tenant);
        this.lists = new IssueLists(scenario, register, tenant);
    }

    @BeforeEach
    void twoIssuesAreFiled() {
        scenario.publish(
                tenant,
                Filing.of(flood, 123, "c07", "น้ำท่วมขังแก้ไขด่วน")
                        .described("ท่อตันตั้งแต่วันที่ ๑๒ ที่ปั๊ม LED")
                        .at("หน้าโรงเรียนวัดเขาไกรลาศ", null)
                        .event(),
                flood.assigned("works", null),
                Filing.of(light, 45, "c08", "ไฟดับ").event());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "น้ำท่วม",
                "\u0E19\u0E4D\u0E49\u0E32ท่วม",
                "\u0E19\u0E49\u0E4D\u0E32ท่วม",
                "\u0E19\u0E33\u0E49ท่วม",
                "ท่วม ขัง",
                "น้ำ\u200Bท่วม\uFEFF",
                "\u0E40\u0E40ก้ไข",
                "ท\u0E48\u0E35ปั๊ม",
                "ที\u0E48\u0E48ปั๊ม",
                "วันที่ 12",
                "วันที่ ๑๒",
                "led",
                "โรงเรียนวัด",
                "เขาไกรลาศ ด่วน",
                "ขั",
            })
    void isFoundInEverySpelling(String typed) {
        assertThat(lists.found(typed, lists.secretary())).containsExactly(flood.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ประปา", "น้ำท่วม ประปา", "%", "_", "'", "น้ำ%ขัง", "\\"})
    void isNotFoundByWhatItDoesNotHold(String typed) {
        assertThat(lists.found(typed, lists.secretary())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "000123", "๑๒๓", "2569-000123", "2569-123", "hh-2569-123", "123/2569", "๑๒๓/๒๕๖๙"})
    void everyMemberFindsANumber(String typed) {
        for (String role : List.of(Roles.LEADER, Roles.OFFICER, Roles.PUBLISHER, Roles.MONITOR, Roles.SECRETARY)) {
            assertThat(lists.found(typed, IssueLife.caller(tenant, role, "police", "c09")))
                    .as(role)
                    .containsExactly(flood.id());
        }
        assertThat(lists.found("123/2570", lists.secretary())).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}{2}: {3}")
    @CsvSource({
        "SECRETARY, '',  '',     true",
        "FOLLOW_UP, '',  '',     true",
        "MONITOR,   '',  '',     true",
        "LEADER,    c07, '',     true",
        "LEADER,    c08, '',     false",
        "LEADER,    '',  works,  false",
        "OFFICER,   '',  works,  true",
        "OFFICER,   '',  police, false",
        "OFFICER,   c07, '',     false",
        "PUBLISHER, '',  '',     false",
    })
    void wordsFindWhatTheCallerMayReadOnly(String role, String community, String agency, boolean found) {
        Caller caller = new Caller(
                "somebody",
                tenant,
                Set.of(role),
                community.isEmpty() ? Set.of() : Set.of(community),
                agency.isEmpty() ? null : agency,
                null);
        assertThat(lists.found("น้ำท่วม", caller)).isEqualTo(found ? List.of(flood.id()) : List.of());
        assertThat(lists.ids(Map.of("state", "ASSIGNED"), caller, IssueLife.MONDAY))
                .as("its card is on the list")
                .containsExactly(flood.id());
    }

    @Test
    void theFilerFindsTheirIssueAfterLeavingTheCommunity() {
        Caller filer = new Caller("leader-c07", tenant, Set.of(Roles.LEADER), Set.of("c08"), null, null);
        assertThat(lists.found("น้ำท่วม", filer)).containsExactly(flood.id());
    }

    @Test
    void whoHelpsFindsItAndThePublisherOnceItIsDecided() {
        Caller helper = IssueLife.caller(tenant, Roles.OFFICER, "health");
        Caller publisher = IssueLife.caller(tenant, Roles.PUBLISHER, null);
        scenario.publish(tenant, new IssueTurns(flood).helpedBy("health"), flood.verified(1));
        assertThat(lists.found("น้ำท่วม", helper)).containsExactly(flood.id());
        assertThat(lists.found("น้ำท่วม", publisher)).containsExactly(flood.id());
    }

    @Test
    void aLeaderWhoseIssueWasMergedSeesNoMoreOfTheOtherThanBefore() {
        scenario.publish(tenant, new IssueTurns(light).mergedInto(flood), new IssueTurns(flood).accepted(light));
        Caller leader = IssueLife.caller(tenant, Roles.LEADER, null, "c08");
        assertThat(lists.found("น้ำท่วม", leader)).isEmpty();
        assertThat(lists.found("ไฟดับ", leader)).containsExactly(light.id());
    }

    @Test
    void correctedWordsAreFoundAndErasedOnesAreNot() {
        scenario.publish(tenant, flood.corrected());
        assertThat(lists.found("หลังวัด", lists.secretary())).containsExactly(flood.id());
        assertThat(lists.found("ท่วมขัง", lists.secretary())).isEmpty();
        scenario.publish(tenant, flood.erased());
        assertThat(lists.found("หลังวัด", lists.secretary())).isEmpty();
        assertThat(lists.found("123", lists.secretary())).containsExactly(flood.id());
    }

    @Test
    void wordsAndFiltersNarrowTogetherInEveryOrder() {
        for (IssueSort sort : IssueSort.values()) {
            List<IssueRow> found = lists.page(
                    Map.of("q", "ดับ", "community", "c08"),
                    sort,
                    lists.secretary(),
                    new Cursor(null, 5),
                    IssueLife.MONDAY);
            assertThat(found).as(sort.name()).extracting(row -> row.card().id()).containsExactly(light.id());
        }
        assertThat(lists.ids(Map.of("q", "ดับ", "community", "c07"))).isEmpty();
    }

    @Test
    void blanksAskNothing() {
        assertThat(lists.found(" \u200B ", lists.secretary())).containsExactlyInAnyOrder(light.id(), flood.id());
    }
}
