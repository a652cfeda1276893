package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is not fixed is published as that, and nobody has to work on it any more. */
class ClosedWithoutAFixTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final TestStack stack = TestStack.get();

    @Test
    void aDeclinedIssueIsPublishedWithItsReason() {
        Town town = Town.found(stack);
        Story story = town.raise("ไฟส่องสว่างบนทางหลวงดับ", null);
        story.decline("OUTSIDE_AUTHORITY", "ทางหลวงแผ่นดิน ส่งต่อแขวงทางหลวงแล้ว");
        assertThat(story.state()).isEqualTo("DECLINED");

        story.publish("ไฟบนทางหลวง", "ไม่อยู่ในอำนาจหน้าที่ของเทศบาล").awaitState("PUBLISHED");

        Person everyone = stack.everyone();
        String page = "/public/" + town.code + "/issues/" + story.id();
        await().atMost(PATIENCE).until(() -> !everyone.get(page).text("title").isEmpty());
        Reply published = everyone.get(page).is(200);
        assertThat(published.text("outcome")).isEqualTo("CLOSED_WITHOUT_FIX");
        assertThat(published.text("declineReason")).isEqualTo("OUTSIDE_AUTHORITY");
        assertThat(published.raw().body()).doesNotContain("แขวงทางหลวง");
    }

    @Test
    void anIssueTakenBackEndsTheWorkAndItsCase() {
        Town town = Town.found(stack);
        Story story =
                town.raise("น้ำขังหน้าศาลา", null).triage().assign("works").start("works");

        story.withdraw();

        assertThat(story.state()).isEqualTo("DECLINED");
        await().atMost(PATIENCE).until(() -> {
            Reply reply = town.followUp().get("/api/v1/follow-ups/" + story.id());
            return reply.status() == 200
                    && reply.body().path("followUp").path("status").asString("").equals("ENDED");
        });
        await().atMost(PATIENCE).until(() -> {
            Reply inbox = town.officer("works").get("/api/v1/issues/inbox").is(200);
            return !inbox.raw().body().contains(story.id());
        });
    }
}
