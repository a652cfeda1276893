package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An issue that is another agency's work is handed on, and the follow-up case goes along; what is nobody's goes back. */
class HandedOnAndReturnedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final TestStack stack = TestStack.get();

    @Test
    void theNextAgencyHoldsItInEveryServiceUntilItReturnsIt() {
        Town town = Town.found(stack);
        Story story = town.raise("กองขยะริมคลอง", null).triage().assign("works").transfer("works", "health");
        assertThat(story.seen().text("agency")).isEqualTo("health");
        await().atMost(PATIENCE).until(() -> {
            Reply reply = town.followUp().get("/api/v1/follow-ups/" + story.id());
            return reply.body()
                    .path("followUp")
                    .path("agency")
                    .path("code")
                    .asString("")
                    .equals("health");
        });
        Person everyone = stack.everyone();
        String page = "/public/" + town.code + "/issues/" + story.id();
        await().atMost(PATIENCE).until(() -> everyone.get(page)
                .body()
                .path("agency")
                .path("code")
                .asString("")
                .equals("health"));

        story.start("health").giveBack("health");

        assertThat(story.state()).isEqualTo("RETURNED");
        await().atMost(PATIENCE)
                .until(() ->
                        town.secretary().get("/api/v1/notices").raw().body().contains("issue.assignment-returned"));
    }
}
