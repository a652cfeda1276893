package org.prachakhom.notification.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.notification.TownIssue;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/**
 * Publishers read what an issue's people and the follow-up team typed. The verdict with the finding, the erasure of the issue
 * and the ends of both keys come by several ways: in whatever order they are heard, no word stays.
 */
@ServiceTest
class ErasureUnderWayTest {
    private static final String FINDING = "สว่างทุกดวงหน้าบ้านป้าแดง";

    private final ProjectionScenario scenario;
    private final Publications publications;
    private final String tenant = FreshTenant.next();
    private final String followUp = StreamIds.next();
    private final TownIssue issue;
    private final ResolutionVerified verdict;

    ErasureUnderWayTest(ProjectionScenario scenario, Publications publications) {
        this.scenario = scenario;
        this.publications = publications;
        this.issue = TownIssue.in(tenant, scenario);
        this.verdict = issue.verified(scenario.text(tenant, followUp, FINDING));
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
        scenario.publish(tenant, issue.filed(), issue.assigned(), issue.claimed());
        for (String step : order.split(" ", -1)) {
            switch (step) {
                case "verdict" -> scenario.publish(tenant, verdict);
                case "erasure" -> scenario.publish(tenant, issue.erased());
                default -> scenario.destroyKey(tenant, followUp);
            }
        }
        assertThat(row().finding()).isNull();
        assertThat(scenario.rows(tenant, "publication_issue")).asString().doesNotContain(FINDING, "ป้าแดง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key filing erasure", "filing key erasure", "filing erasure key"})
    void noWordOfTheIssueStaysInWhateverOrderItsKeyIsDestroyed(String order) {
        var filing = issue.filed();
        for (String step : order.split(" ", -1)) {
            switch (step) {
                case "filing" -> scenario.publish(tenant, filing);
                case "erasure" -> scenario.publish(tenant, issue.erased());
                default -> scenario.destroyKey(tenant, issue.id());
            }
        }
        assertThat(row().issueTitle()).isNull();
        assertThat(row().issueDescription()).isNull();
        assertThat(scenario.rows(tenant, "publication_issue")).asString().doesNotContain("ป้าแดง", "สามคืน");
    }

    @Test
    void aFindingIsReadWhileItsKeyLives() {
        scenario.publish(tenant, issue.filed(), issue.assigned(), issue.claimed(), verdict);
        assertThat(row().finding()).isEqualTo(FINDING);
        scenario.destroyKey(tenant, followUp);
        assertThat(row().finding()).as("before the issue itself is erased").isNull();
        assertThat(row().issueTitle()).isNotNull();
    }

    private PublicationRow row() {
        return scenario.read(tenant, () -> publications.find(issue.id()).orElseThrow());
    }
}
