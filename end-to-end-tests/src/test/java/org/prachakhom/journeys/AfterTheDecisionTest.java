package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of an issue when it waits, is one with another, is disputed, or when its page was a mistake. */
class AfterTheDecisionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final TestStack stack = TestStack.get();
    private final Person everyone = stack.everyone();

    @Test
    void aDisputedResultIsReopenedByTheTeamAndDoneAgain() {
        Town town = Town.found(stack);
        Story story = decided(town).publish().awaitState("PUBLISHED");
        story.dispute(1, true);

        story.awaitState("ASSIGNED")
                .start("works")
                .claim("works")
                .verdict(2, "FIXED")
                .awaitState("VERIFIED");
        String page = "/public/" + town.code + "/issues/" + story.id();
        assertThat(everyone.get(page).is(200).text("state")).isNotEmpty();
    }

    @Test
    void twoReportsOfOneMatterAreOneOnItsPage() {
        Town town = Town.found(stack);
        Story target = town.raise("ถนนหน้าตลาดเป็นหลุม", null).triage().assign("works");
        target.takeDuplicate();

        target.start("works").claim("works").verdict(1, "FIXED").publish().awaitState("PUBLISHED");
        await().atMost(PATIENCE).until(() -> everyone.get("/public/" + town.code + "/issues/" + target.id())
                .is(200)
                .body()
                .path("communities")
                .toString()
                .matches(".*c01.*c02.*"));
        await().atMost(PATIENCE)
                .until(() ->
                        town.leader("c02").get("/api/v1/notices").raw().body().contains("issue.resolution-published"));
    }

    @Test
    void whatWasTakenBackIsGoneForEveryoneWithItsReason() {
        Town town = Town.found(stack);
        Story story = decided(town).publish().awaitState("PUBLISHED");
        String page = "/public/" + town.code + "/issues/" + story.id();
        await().atMost(PATIENCE).until(() -> !everyone.get(page).text("title").isEmpty());
        String path = "/api/v1/publications/" + story.id();
        await().atMost(PATIENCE).until(() -> town.publisher().get(path).text("state"), "PUBLISHED"::equals);

        town.publisher()
                .post(
                        path + "/take-back",
                        Map.of("reason", "เผยแพร่ผิดเรื่อง"),
                        town.publisher().get(path).etag())
                .is(200);

        story.awaitState("VERIFIED");
        await().atMost(PATIENCE).until(() -> everyone.get(page).status() == 410);
        assertThat(everyone.get(page).raw().body()).contains("เผยแพร่ผิดเรื่อง");
    }

    @Test
    void aDeferredIssueWaitsForEveryoneToSee() {
        Town town = Town.found(stack);
        Story story = town.raise("ขอขยายถนน", null).triage().assign("works");
        LocalDate nextMonth = LocalDate.now(ZoneId.of("Asia/Bangkok")).plusDays(30);

        story.step(town.officer("works"), "deferral", Map.of("reason", "BUDGET", "until", nextMonth.toString()));

        assertThat(story.state()).isEqualTo("DEFERRED");
        String page = "/public/" + town.code + "/issues/" + story.id();
        await().atMost(PATIENCE).until(() -> everyone.get(page).text("deferralReason"), "BUDGET"::equals);
        story.step(town.officer("works"), "resumption", Map.of());
        assertThat(story.state()).isEqualTo("IN_PROGRESS");
    }

    private static Story decided(Town town) {
        return town.raise("ถนนหน้าตลาดเป็นหลุม", null)
                .triage()
                .assign("works")
                .start("works")
                .claim("works")
                .verdict(1, "FIXED")
                .awaitState("VERIFIED");
    }
}
