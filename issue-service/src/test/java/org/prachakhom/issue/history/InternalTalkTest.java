package org.prachakhom.issue.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueDetours;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.Page;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Who hears the internal comments on an issue, and whose names stay hidden. */
@ServiceTest
class InternalTalkTest {
    private static final String COMMENT = "issue.comment-added";

    private final ProjectionScenario scenario;
    private final IssueHistory history;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueDetours detours;

    InternalTalkTest(ProjectionScenario scenario, IssueHistory history) {
        this.scenario = scenario;
        this.history = history;
        this.issue = IssueLife.of(scenario, tenant);
        this.detours = new IssueDetours(issue);
    }

    /** Held by works, then by health, helped by parks; 3 internal comments among 2 public ones. */
    @BeforeEach
    void peopleTalk() {
        scenario.publish(
                tenant,
                issue.filed(),
                issue.assigned("works", null),
                detours.comment(true, "รอรถดูดโคลน", IssueDetours.OFFICER),
                detours.comment(true, "รถเสีย", IssueDetours.OFFICER),
                detours.comment(false, "เมื่อวานก็ท่วม", IssueDetours.NEIGHBOUR),
                issue.transferred("works", "health"),
                detours.helpedBy("parks"),
                detours.comment(true, "ยืมรถจากสวนสาธารณะ", IssueDetours.SECRETARY),
                detours.comment(false, "จะไปพรุ่งนี้", IssueDetours.OFFICER));
    }

    @ParameterizedTest(name = "{0} of {1} hears {2} comments")
    @CsvSource({
        "SECRETARY,       , 5",
        "FOLLOW_UP,       , 5",
        "MONITOR,         , 5",
        "OFFICER,   works, 5",
        "OFFICER,   health, 5",
        "OFFICER,   parks, 5",
        "OFFICER,   police, 2",
        "LEADER,          , 2",
        "PUBLISHER,       , 2",
    })
    void internalCommentsAreForThoseWhoWorkOnItOrWatchTheWork(String role, @Nullable String agency, int comments) {
        assertThat(told(IssueLife.caller(tenant, role, agency, "c07")))
                .extracting(HistoryEntry::type)
                .filteredOn(COMMENT::equals)
                .hasSize(comments);
    }

    @Test
    void aPageIsFullAndTheNextGoesOnAlsoWhereEntriesAreLeftOut() {
        Caller leader = IssueLife.caller(tenant, Roles.LEADER, null, "c07");
        List<Long> versions = new ArrayList<>();
        Page<HistoryEntry> page = page(leader, null);
        while (true) {
            page.items().forEach(entry -> versions.add(entry.version()));
            if (page.next() == null) {
                break;
            }
            assertThat(page.items()).hasSize(2);
            page = page(leader, IssueHistory.sortKey(page.items().getLast()));
        }
        assertThat(versions).containsExactly(0L, 1L, 4L, 5L, 6L, 8L);
    }

    @Test
    void aContributorsOfficersReadTheContentButNotTheFiler() {
        HistoryEntry filed =
                told(IssueLife.caller(tenant, Roles.OFFICER, "parks")).getFirst();
        assertThat(filed.texts()).containsEntry("title", "น้ำท่วมซอย 7");
        assertThat(filed.actor()).isNull();
    }

    @Test
    void theAgencyThatIsPraisedReadsWhy() {
        scenario.publish(tenant, detours.passedOn("clinic"));
        assertThat(told(IssueLife.caller(tenant, Roles.OFFICER, "clinic"))
                        .getFirst()
                        .texts())
                .containsEntry("title", "น้ำท่วมซอย 7");
    }

    @Test
    void aLeaderWhoCommentsRatesOrDisputesIsAsHiddenAsTheFiler() {
        scenario.publish(tenant, detours.rated(4), detours.reopenRequested(IssueLife.FRIDAY));
        List<String> leadersDeeds = List.of(COMMENT, "issue.satisfaction-rated", "issue.reopen-requested");
        Caller monitor = IssueLife.caller(tenant, Roles.MONITOR, null);
        assertThat(told(monitor))
                .filteredOn(entry ->
                        leadersDeeds.contains(entry.type()) && entry.role().equals(Roles.LEADER))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.actor()).isNull());
        assertThat(told(monitor).getLast().texts()).containsEntry("reason", "ท่วมอีกแล้ว");
        assertThat(told(IssueLife.caller(tenant, Roles.FOLLOW_UP, null))
                        .getLast()
                        .actor())
                .isEqualTo("leader-17");
        assertThat(told(IssueLife.caller(tenant, Roles.OFFICER, "health"))
                        .getLast()
                        .actor())
                .as("to the agency that holds it")
                .isEqualTo("leader-17");
    }

    private List<HistoryEntry> told(Caller caller) {
        return entries(caller, new Cursor(null, 20));
    }

    private Page<HistoryEntry> page(Caller caller, @Nullable String after) {
        Cursor cursor = new Cursor(after, 2);
        return cursor.page(entries(caller, cursor), IssueHistory::sortKey, new Freshness(""));
    }

    private List<HistoryEntry> entries(Caller caller, Cursor cursor) {
        return scenario.read(tenant, () -> {
            IssueSubject subject = history.subject(issue.id()).orElseThrow();
            return history.entries(issue.id(), subject, caller, cursor, Locale.ENGLISH);
        });
    }
}
