package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The thread of one issue, from the meeting to the published resolution and back. */
class FromMeetingToPublishedResolutionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final TestStack stack = TestStack.get();

    @Test
    void aProblemRaisedAtTheMeetingIsPublishedOnceTheTeamConfirmed() {
        Town town = Town.found(stack);
        String meeting = town.openMeeting();
        Story story = town.raise("ถนนเป็นหลุมหน้าตลาด", meeting);
        awaitOnAgenda(town, meeting, "item4", story.id());

        story.triage().assign("works").start("works").progress("works", "สั่งวัสดุแล้ว เริ่มงานพรุ่งนี้");
        story.claim("works").verdict(1, "FIXED").awaitState("VERIFIED");
        story.publish().awaitState("PUBLISHED");

        Person everyone = stack.everyone();
        String page = "/public/" + town.code + "/issues/" + story.id();
        await().atMost(PATIENCE).until(() -> !everyone.get(page).text("title").isEmpty());
        Reply published = everyone.get(page).is(200);
        assertThat(published.text("title")).isEqualTo("ซ่อมถนนหน้าตลาดแล้ว");
        assertThat(published.text("outcome")).isEqualTo("FIXED");
        assertThat(published.body().path("raisedAt").path("meetingId").asString())
                .isEqualTo(meeting);
        assertThat(published.raw().body()).doesNotContain("รถจักรยานยนต์ล้ม");
    }

    @Test
    void aRefutedClaimIsWorkedOnAgainAndFixedInTheEnd() {
        Town town = Town.found(stack);
        Story story = town.raise("ทางเท้าทรุดหน้าโรงเรียน", null);
        story.triage().assign("works").start("works").claim("works");

        story.verdict(1, "NOT_FIXED").awaitState("ASSIGNED");
        story.start("works").claim("works");
        story.verdict(2, "FIXED").awaitState("VERIFIED");

        String history = town.secretary()
                .get("/api/v1/issues/" + story.id() + "/history")
                .is(200)
                .raw()
                .body();
        assertThat(history)
                .containsSubsequence(
                        "resolution-claimed", "claim-refuted", "resolution-claimed", "resolution-verified");
    }

    @Test
    void theNextAgendaCarriesWhatIsStillOpen() {
        Town town = Town.found(stack);
        String first = town.openMeeting();
        Story story = town.raise("ท่อระบายน้ำอุดตันซอย 4", first);
        awaitOnAgenda(town, first, "item4", story.id());
        Reply open = town.secretary().get("/api/v1/meetings/" + first).is(200);
        town.secretary()
                .post("/api/v1/meetings/" + first + "/closing", Map.of(), open.etag())
                .is(200);

        String second = town.scheduledMeeting();

        awaitOnAgenda(town, second, "item3", story.id());
        Reply frozen =
                town.secretary().get("/api/v1/meetings/" + first + "/agenda").is(200);
        assertThat(frozen.body().path("item4").toString()).contains(story.id());
    }

    private static void awaitOnAgenda(Town town, String meeting, String item, String issue) {
        await().atMost(PATIENCE).until(() -> {
            Reply reply = town.secretary().get("/api/v1/meetings/" + meeting + "/agenda");
            return reply.status() == 200 && reply.body().path(item).toString().contains(issue);
        });
    }
}
