package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.issue.Town;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule 13 over two streams: what the secretary asks of one issue reaches the other, and both agree in the end. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Town town;
    private final PolicyScenario log;

    MergingTest(@LocalServerPort int port, ProjectionScenario facts, PolicyScenario log) {
        this.town = Town.registered(port, facts);
        this.log = log;
    }

    @Test
    void aDuplicateFollowsItsTargetAndIsReleasedAgain() {
        String target = town.fileIssue();
        String duplicate = town.fileIssue();
        assertThat(merge(target, duplicate, 0).statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> followed(duplicate), target::equals);

        HttpResponse<String> released =
                town.change(town.secretary(), "/api/v1/issues/" + target + "/unmerge", 1, body(duplicate));
        assertThat(released.statusCode()).as(released.body()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> followed(duplicate).isEmpty());
        assertThat(log.eventsOf(duplicate).getLast())
                .isInstanceOfSatisfying(
                        IssueUnmerged.class, event -> assertThat(event.state()).isEqualTo("FILED"));
    }

    @Test
    void aDuplicateThatCannotFollowIsReleasedWithTheRule() {
        String target = town.fileIssue();
        String duplicate = town.fileIssue();
        String third = town.fileIssue();
        merge(duplicate, third, 0);
        await().atMost(PATIENCE).until(() -> followed(third), duplicate::equals);

        merge(target, duplicate, 0);

        await().atMost(PATIENCE).until(() -> log.eventsOf(target).getLast() instanceof DuplicateReleased);
        assertThat(log.eventsOf(duplicate).getLast()).isInstanceOf(MergeRefused.class);
        assertThat(followed(third)).isEqualTo(duplicate);
    }

    @RepeatedTest(5)
    void twoSecretariesInOppositeDirectionsLeaveNoCircleAndLoseNobody() {
        String one = town.fileIssue();
        String other = town.fileIssue();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> merge(one, other, 0)),
                        CompletableFuture.runAsync(() -> merge(other, one, 0)))
                .join();

        await().atMost(PATIENCE).until(() -> settled(one, other) && settled(other, one));

        assertThat(followed(one).equals(other) && followed(other).equals(one))
                .as("no circle")
                .isFalse();
        assertThat(held(one)).isEqualTo(followed(other).equals(one) ? List.of(other) : List.of());
        assertThat(held(other)).isEqualTo(followed(one).equals(other) ? List.of(one) : List.of());
    }

    @Test
    void anIssueThatIsNotThereIsNoDuplicate() {
        assertProblem(merge(town.fileIssue(), StreamIds.next(), 0), 422, "issue.unknown-issue");
    }

    private HttpResponse<String> merge(String target, String duplicate, long version) {
        return town.change(town.secretary(), "/api/v1/issues/" + target + "/merge", version, body(duplicate));
    }

    private static String body(String duplicate) {
        return "{\"duplicate\": \"" + duplicate + "\"}";
    }

    /** Every duplicate that the target took has answered, and every refusal was heard. */
    private boolean settled(String target, String duplicate) {
        return !held(target).contains(duplicate) || followed(duplicate).equals(target);
    }

    private String followed(String issue) {
        String into = "";
        for (Object event : log.eventsOf(issue)) {
            into = switch (event) {
                case IssueMerged merged -> merged.into();
                case IssueUnmerged _ -> "";
                default -> into;
            };
        }
        return into;
    }

    private List<String> held(String issue) {
        List<String> held = new ArrayList<>();
        for (Object event : log.eventsOf(issue)) {
            switch (event) {
                case DuplicateAccepted accepted -> held.add(accepted.duplicate());
                case DuplicateReleased released -> held.remove(released.duplicate());
                default -> {
                    // says nothing of duplicates
                }
            }
        }
        return held;
    }
}
