package org.prachakhom.issue.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class IssueHistoryProjectionTest {
    private final ProjectionScenario scenario;
    private final IssueHistory history;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    IssueHistoryProjectionTest(ProjectionScenario scenario, IssueHistory history) {
        this.scenario = scenario;
        this.history = history;
        this.issue = IssueLife.of(scenario, tenant);
    }

    @Test
    void tellsEveryEventInItsOrder() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null),
                issue.started("works"),
                issue.progress("works"),
                issue.claimed(1, "works"),
                issue.refuted(1, Finding.NOT_FIXED));
        List<HistoryEntry> told = told(Roles.SECRETARY, null);
        assertThat(told)
                .extracting(HistoryEntry::type)
                .containsExactly(
                        "issue.filed",
                        "issue.assigned",
                        "issue.work-started",
                        "issue.progress-reported",
                        "issue.resolution-claimed",
                        "issue.claim-refuted");
        assertThat(told.getFirst().happenedAt()).isEqualTo(IssueLife.MONDAY);
        assertThat(told.getFirst().actor()).isEqualTo("leader-07");
        assertThat(told.get(3).texts()).isEqualTo(Map.of("note", "ลอกท่อแล้วครึ่งซอย"));
        assertThat(told.getLast().details()).containsEntry("verdict", "NOT_FIXED");
        scenario.staysTheSame(tenant, "issue-history", "issue_history", "issue_history_subject");
    }

    @Test
    void hidesTheFilerFromThoseWhoMayNotKnow() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        HistoryEntry filed = told(Roles.MONITOR, null).getFirst();
        assertThat(filed.actor()).isNull();
        assertThat(filed.role()).isEqualTo(Roles.LEADER);
        assertThat(filed.texts()).containsKey("title");
        assertThat(told(Roles.OFFICER, "works").getFirst().actor()).isEqualTo("leader-07");
    }

    @Test
    void keepsTheFormerWordsBesideTheCorrectedOnes() {
        scenario.publish(tenant, issue.filed(), issue.corrected());
        assertThat(told(Roles.SECRETARY, null).getFirst().texts()).containsEntry("title", "น้ำท่วมซอย 7");
        assertThat(told(Roles.SECRETARY, null).getLast().texts())
                .containsEntry("title", "น้ำท่วมซอย 9")
                .containsEntry("placeWords", "หลังวัด");
    }

    @Test
    void tellsWhoHandedItToWhomAndWhoStillSeesIt() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.transferred("works", "health"));
        scenario.publish(tenant, issue.returned("health"));
        HistoryEntry transferred = told(Roles.OFFICER, "works").get(2);
        assertThat(transferred.details()).containsEntry("from", "works").containsEntry("agency", "health");
        assertThat(transferred.texts()).isEqualTo(Map.of("reason", "เป็นงานของอีกกอง"));
        assertThat(told(Roles.OFFICER, "health").getLast().texts()).isEqualTo(Map.of("reason", "มอบหมายผิดกอง"));
        assertThat(told(Roles.OFFICER, "health").getFirst().actor())
                .as("the filer, for who held it but does no more")
                .isNull();
    }

    @Test
    void tellsWhyAnIssueWasClosedWithoutAFix() {
        scenario.publish(tenant, issue.filed(), issue.declined(DeclineReason.OUTSIDE_AUTHORITY));
        HistoryEntry closed = told(Roles.PUBLISHER, null).getLast();
        assertThat(closed.type()).isEqualTo("issue.declined");
        assertThat(closed.details())
                .containsEntry("reason", "OUTSIDE_AUTHORITY")
                .containsEntry("outcome", "CLOSED_WITHOUT_FIX");
        assertThat(closed.texts()).isEqualTo(Map.of("note", "เป็นถนนของกรมทางหลวง"));
    }

    @Test
    void whoTakesAnIssueBackIsItsFilerToo() {
        Actor forWhomItWasFiled = new Actor("leader-08", Roles.LEADER, null);
        scenario.publish(tenant, issue.filed(), issue.withdrawn(forWhomItWasFiled));
        assertThat(told(Roles.MONITOR, null).getLast().actor()).isNull();
        assertThat(told(Roles.MONITOR, null).getLast().details()).containsEntry("reason", "WITHDRAWN");
        assertThat(told(Roles.SECRETARY, null).getLast().actor()).isEqualTo("leader-08");
    }

    @Test
    void toldAsACardItHasNeitherTextsNorPersons() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        assertThat(told(Roles.OFFICER, "police")).allSatisfy(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.details()).isNull();
            assertThat(entry.texts()).isNull();
        });
    }

    @Test
    void keepsTheEventsOfErasedTexts() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.erased());
        assertThat(told(Roles.SECRETARY, null).getFirst().texts())
                .isEqualTo(Map.of("title", Sight.ERASED, "description", Sight.ERASED, "placeWords", Sight.ERASED));
        assertThat(told(Roles.SECRETARY, null)).hasSize(3);
        assertThat(scenario.rows(tenant, "issue_history")).asString().doesNotContain("น้ำ", "หน้าวัด");
    }

    private List<HistoryEntry> told(String role, @Nullable String agency) {
        Caller caller = IssueLife.caller(tenant, role, agency);
        return scenario.read(tenant, () -> {
            IssueSubject subject = history.subject(issue.id()).orElseThrow();
            return history.entries(issue.id(), subject, caller, new Cursor(null, 20), Locale.of("th"));
        });
    }
}
