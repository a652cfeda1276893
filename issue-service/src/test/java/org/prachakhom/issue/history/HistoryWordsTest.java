package org.prachakhom.issue.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.context.MessageSource;

/** Each event in one sentence that people read: names, not codes, and years as they count them. */
@ServiceTest
class HistoryWordsTest {
    private static final Locale THAI = Locale.of("th");
    private static final Actor ADMIN = new Actor("admin", Roles.ADMIN, null);

    private final ProjectionScenario scenario;
    private final IssueHistory history;
    private final MessageSource messages;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueDetours detours;

    HistoryWordsTest(ProjectionScenario scenario, IssueHistory history, MessageSource messages) {
        this.scenario = scenario;
        this.history = history;
        this.messages = messages;
        this.issue = IssueLife.of(scenario, tenant);
        this.detours = new IssueDetours(issue);
    }

    static Stream<String> wireNames() {
        return Arrays.stream(IssueEvent.class.getPermittedSubclasses())
                .map(event -> EventCatalogue.wireName(event).value());
    }

    @ParameterizedTest
    @MethodSource("wireNames")
    void everyEventHasASentenceInBothLanguages(String wireName) {
        for (Locale language : new Locale[] {THAI, Locale.ENGLISH}) {
            assertThat(messages.getMessage("history." + wireName, null, "", language))
                    .as("%s in %s", wireName, language)
                    .isNotBlank();
        }
    }

    @Test
    void namesAgenciesAndCategoriesAndCountsYearsInTheBuddhistEra() {
        registered();
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null),
                issue.started("works"),
                issue.progress("works"),
                detours.deferred("works", IssueDetours.UNTIL, IssueLife.FRIDAY));
        assertThat(told(Roles.SECRETARY, null, THAI))
                .containsExactly(
                        "ผู้นำชุมชนแจ้งเรื่องของชุมชน c07 หมวดท่อระบายน้ำ",
                        "เลขานุการการประชุมมอบหมายเรื่องให้กองช่าง กำหนดแล้วเสร็จ 2 กุมภาพันธ์ 2569",
                        "เจ้าหน้าที่เริ่มดำเนินการในนามกองช่าง",
                        "เจ้าหน้าที่รายงานความคืบหน้าในนามกองช่าง ร้อยละ 50",
                        "เจ้าหน้าที่ชะลอเรื่องไว้ เพื่อรองบประมาณ จนถึงวันที่ 31 มีนาคม 2569");
        assertThat(told(Roles.SECRETARY, null, Locale.ENGLISH))
                .startsWith(
                        "A community leader raised the issue for community c07 in category Drainage.",
                        "The secretary assigned the issue to Public Works, due 2 February 2026.")
                .endsWith("An officer deferred the issue, waiting for a budget, until 31 March 2026.");
    }

    @Test
    void aCodeStandsForANameThatIsNotKnown() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", "clerk"), issue.transferred("works", "health"));
        assertThat(told(Roles.SECRETARY, null, Locale.ENGLISH))
                .containsExactly(
                        "A community leader raised the issue for community c07 in category drainage.",
                        "The secretary assigned the issue to works, with clerk acting for it, due 2 February 2026.",
                        "An officer transferred the issue from works to health, due 2 February 2026.");
    }

    @Test
    void tellsOutcomesAndReasonsInWords() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.claimed(1, "works"),
                issue.refuted(1, Finding.NOT_FOUND),
                issue.corrected());
        scenario.publish(tenant, detours.escalated(EscalationLevel.TRIAGE_LATE, null, IssueLife.DUE));
        scenario.publish(tenant, issue.declined(DeclineReason.NOT_FEASIBLE), issue.published());
        assertThat(told(Roles.SECRETARY, null, Locale.ENGLISH))
                .endsWith(
                        "The follow-up team did not confirm the result of claim 1: no such problem found.",
                        "A community leader corrected the words of the issue.",
                        "The system raised an alert: not triaged in time, due 2 February 2026.",
                        "The secretary closed the issue without a fix: not feasible.",
                        "The publisher published the result: fixed.");
    }

    @Test
    void anotherIssueIsNamedByItsNumber() {
        IssueLife other = IssueLife.of(scenario, tenant);
        scenario.publish(tenant, other.filed(), issue.filed(), detours.mergedInto(other.id(), IssueLife.FRIDAY));
        assertThat(told(Roles.SECRETARY, null, THAI).getLast())
                .isEqualTo("เลขานุการการประชุมรวมเรื่องนี้เข้ากับเรื่องอื่น เลขที่ "
                        + other.filed().number());
    }

    @Test
    void toldAsACardASentenceHasNoDetails() {
        registered();
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null));
        assertThat(told(Roles.OFFICER, "police", THAI))
                .containsExactly("ผู้นำชุมชนแจ้งเรื่อง", "เลขานุการการประชุมมอบหมายเรื่อง");
    }

    private void registered() {
        scenario.publish(
                tenant,
                new AgencyRegistered(
                        StreamIds.named("agency", tenant, "works"),
                        tenant,
                        "works",
                        "กองช่าง",
                        "Public Works",
                        false,
                        null,
                        ADMIN,
                        IssueLife.MONDAY),
                new CategoryRegistered(
                        StreamIds.named("category", tenant, "drainage"),
                        tenant,
                        "drainage",
                        "ท่อระบายน้ำ",
                        "Drainage",
                        "works",
                        Priority.NORMAL,
                        null,
                        null,
                        ADMIN,
                        IssueLife.MONDAY));
    }

    private List<String> told(String role, @Nullable String agency, Locale language) {
        Caller caller = IssueLife.caller(tenant, role, agency);
        return scenario.read(
                tenant, () -> history
                        .entries(
                                issue.id(),
                                history.subject(issue.id()).orElseThrow(),
                                caller,
                                new Cursor(null, 20),
                                language)
                        .stream()
                        .map(HistoryEntry::words)
                        .toList());
    }
}
