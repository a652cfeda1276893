package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view can be thrown away: after reset and replay each of its tables has the same rows. */
class EveryViewRebuildsTest {
    /** Views that only time or a lot fills; what is in them must be the same all the same. */
    private static final Set<String> FILLED_BY_CHANCE = Set.of("responsibility_escalation", "recheck");

    private final TestStack stack = TestStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"issue", "meeting", "committee", "notification"})
    void viewsAreTheSameAfterResetAndReplay(String service) throws Exception {
        Town town = Town.found(stack);
        String meeting = town.openMeeting();
        Story story = town.raise("ฝาท่อหายหน้าอาคารพาณิชย์", meeting);
        town.secretary()
                .post("/api/v1/meetings/" + meeting + "/attendance", Map.of("attendees", List.of(attendee())))
                .is(200);
        Story other = town.raise("ไฟทางดับหน้าสถานีรถไฟ", meeting).triage().assign("works");
        story.triage()
                .assign("works")
                .start("works")
                .progress("works", "กำลังหล่อฝาท่อใหม่")
                .claim("works");
        story.verdict(1, "FIXED").awaitState("VERIFIED").publish().awaitState("PUBLISHED");
        happensRarely(town, story, other);
        Reply open = town.secretary().get("/api/v1/meetings/" + meeting).is(200);
        town.secretary()
                .post("/api/v1/meetings/" + meeting + "/closing", Map.of(), open.etag())
                .is(200);
        Processors.awaitQuiet(stack);

        Map<String, List<String>> live = Tables.views(stack, service);
        Processors.of(stack, service).replayAll();

        assertThat(live).isNotEmpty().allSatisfy((table, rows) -> assertThat(
                        rows.isEmpty() && !FILLED_BY_CHANCE.contains(table))
                .as(table + " is empty")
                .isFalse());
        Tables.awaitViews(stack, service, live);
    }

    private static void happensRarely(Town town, Story published, Story open) {
        Map<String, ?> holiday = Map.of("day", "2027-04-13", "nameTh", "วันสงกรานต์", "nameEn", "Songkran");
        town.admin()
                .post("/api/v1/calendars", Map.of("year", 2027, "holidays", List.of(holiday)))
                .is(201);
        Map<String, ?> template =
                Map.of("code", "soon", "use", "PROGRESS", "title", "กำลังทำ", "textTh", "กำลังดำเนินการ");
        town.admin().post("/api/v1/response-templates", template).is(201);
        open.show(Photograph.jpeg(200), "มืดทั้งซอย");
        open.step(town.secretary(), "contributors", Map.of("agency", "health")).takeDuplicate();
        published.dispute(1, false);
    }

    private static Map<String, ?> attendee() {
        return Map.of("person", "p1", "group", "LEADERS", "community", "c01", "mode", "ON_SITE", "substitute", false);
    }
}
