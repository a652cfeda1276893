package org.prachakhom.issue.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/**
 * A finding is typed in one service and told in the history of another: the verdict with it, the erasure of the issue and
 * the end of its key come by three ways. In whatever order they are heard, no word of it stays.
 */
@ServiceTest
class ErasureUnderWayTest {
    private static final String FINDING = "ไม่ท่วมแล้ว";

    private final ProjectionScenario scenario;
    private final IssueHistory history;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    ErasureUnderWayTest(ProjectionScenario scenario, IssueHistory history) {
        this.scenario = scenario;
        this.history = history;
        this.issue = IssueLife.of(scenario, tenant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdict erasure key",
                "verdict key erasure",
                "erasure verdict key",
                "erasure key verdict",
                "key verdict erasure",
                "key erasure verdict"
            })
    void noWordOfAFindingStaysInWhateverOrderItsEndIsHeard(String order) {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.claimed(1, "works"));
        ResolutionVerified verdict = issue.verified(1);
        for (String step : order.split(" ", -1)) {
            switch (step) {
                case "verdict" -> scenario.publish(tenant, verdict);
                case "erasure" -> scenario.publish(tenant, issue.erased());
                default -> issue.forgetFindings();
            }
        }
        assertThat(findings()).containsExactly(Sight.ERASED);
        assertThat(told()).asString().doesNotContain(FINDING);
        assertThat(scenario.rows(tenant, "issue_history")).asString().doesNotContain(FINDING);
    }

    @Test
    void aFindingIsReadWhileItsKeyLives() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null), issue.claimed(1, "works"));
        scenario.publish(tenant, issue.verified(1));
        assertThat(findings()).containsExactly(FINDING);
        issue.forgetFindings();
        assertThat(findings()).as("before the issue itself is erased").containsExactly(Sight.ERASED);
        assertThat(told().getFirst().texts()).containsEntry("title", "น้ำท่วมซอย 7");
    }

    private List<String> findings() {
        return told().stream()
                .map(HistoryEntry::texts)
                .filter(Objects::nonNull)
                .flatMap(texts -> Stream.ofNullable(texts.get("finding")))
                .toList();
    }

    private List<HistoryEntry> told() {
        Caller secretary = IssueLife.caller(tenant, Roles.SECRETARY, null);
        return scenario.read(tenant, () -> {
            IssueSubject subject = history.subject(issue.id()).orElseThrow();
            return history.entries(issue.id(), subject, secretary, new Cursor(null, 20), Locale.of("th"));
        });
    }
}
