package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was typed for an issue can be read everywhere before its erasure and nowhere after it: each of twenty texts
 * carries a word of its own (a canary), which is then looked for.
 */
class ErasedTextTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");

    private final TestStack stack = TestStack.get();
    private final Town town = Town.found(stack);
    private final String meeting = town.openMeeting();
    private final List<String> canaries = new ArrayList<>();

    @Test
    void afterErasureNoAnswerTableTopicOrKeyGivesAnErasedTextBack() throws Exception {
        Story solved = town.raise(filing("ถนนทรุดหน้าบ้านเลขที่ 12"));
        Story open = town.raise(filing("ต้นไม้ล้มขวางซอย"));
        Story bystander = town.raise("ไฟกะพริบหน้าวัด", meeting);
        live(solved);
        open.triage().assign("works").start("works").progress("works", typed("นัดรถกระเช้าแล้ว"));
        Reply seen = town.secretary().get("/api/v1/meetings/" + meeting).is(200);
        town.secretary()
                .post("/api/v1/meetings/" + meeting + "/closing", Map.of(), seen.etag())
                .is(200);
        assertThat(canaries).hasSize(20);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answers(solved, open)).contains(canaries));
        assertThat(found(dump())).isNotEmpty();
        assertThat(found(String.join("\n", SealedTexts.inDatabases(stack).open(stack))))
                .containsAll(canaries);
        assertThat(found(String.join("\n", SealedTexts.inBrokerFiles(stack).open(stack))))
                .containsAll(canaries);

        solved.erase();
        open.erase();

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertNothingIsReadable(solved, open));
        for (String service : SERVICES) {
            Processors.of(stack, service).replayAll();
        }
        assertNothingIsReadable(solved, open);
        assertThat(bystander.seen().text("title")).isEqualTo("ไฟกะพริบหน้าวัด");
    }

    private void assertNothingIsReadable(Story solved, Story open) throws Exception {
        assertThat(found(answers(solved, open))).as("answers").isEmpty();
        assertThat(found(dump())).as("tables").isEmpty();
        SealedTexts copies = SealedTexts.inDatabases(stack).with(SealedTexts.inBrokerFiles(stack));
        assertThat(found(String.join("\n", copies.open(stack))))
                .as("opened with any key of any table or segment")
                .isEmpty();
        assertThat(foundBelow(stack.home().kafka())).as("broker's files").isEmpty();
        assertThat(foundBelow(stack.home().data().resolve("logs"))).as("logs").isEmpty();
    }

    private Map<String, Object> filing(String title) {
        Map<String, Object> body = Town.filing("c01", typed(title), meeting);
        body.put("description", typed("คุณสมชายโทรแจ้งว่าอันตรายมาก"));
        body.put("place", Map.of("words", typed("หน้าบ้านคุณสมชาย")));
        return body;
    }

    private void live(Story story) {
        story.triage().assign("works").start("works");
        for (int visit = 1; visit <= 3; visit++) {
            story.progress("works", typed("เข้าพื้นที่ครั้งที่ " + visit));
        }
        story.claim("works", typed("ซ่อมผิวถนนแล้ว"), typed("กล้องเสีย"));
        story.verdict(1, "NOT_FIXED", typed("พบว่ายังทรุดอยู่"), typed("ยังไม่แล้วเสร็จตามแจ้ง"));
        story.awaitState("ASSIGNED").start("works");
        story.claim("works", typed("ซ่อมใหม่ทั้งช่วง"), typed("ส่งภาพภายหลัง"));
        story.verdict(2, "FIXED", typed("ผิวถนนเรียบแล้ว"), typed("แก้ไขแล้วจริง"));
        story.awaitState("VERIFIED").publish(typed("ซ่อมถนนแล้ว"), typed("สำนักช่างซ่อมถนนเสร็จแล้ว"));
        story.awaitState("PUBLISHED");
    }

    /** The text with a word that stands nowhere else. */
    private String typed(String text) {
        String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        canaries.add(canary);
        return text + " " + canary;
    }

    private List<String> found(String content) {
        return canaries.stream().filter(content::contains).toList();
    }

    /** Everything that anybody is told about the town. */
    private String answers(Story... stories) {
        List<String> answers = new ArrayList<>();
        for (Person person : List.of(town.secretary(), town.leader("c01"), town.officer("works"), town.monitor())) {
            answers.add(body(person, "/api/v1/issues"));
            answers.add(body(person, "/api/v1/notices"));
            answers.add(body(person, "/api/v1/meetings/" + meeting + "/agenda"));
            for (Story story : stories) {
                answers.add(body(person, "/api/v1/issues/" + story.id()));
                answers.add(body(person, "/api/v1/issues/" + story.id() + "/history"));
            }
        }
        answers.add(body(town.officer("works"), "/api/v1/issues/inbox"));
        answers.add(body(town.followUp(), "/api/v1/follow-ups"));
        answers.add(body(town.publisher(), "/api/v1/publications"));
        answers.add(body(stack.everyone(), "/public/" + town.code + "/issues"));
        for (Story story : stories) {
            answers.add(body(town.followUp(), "/api/v1/follow-ups/" + story.id()));
            answers.add(body(town.publisher(), "/api/v1/publications/" + story.id()));
            answers.add(body(stack.everyone(), "/public/" + town.code + "/issues/" + story.id()));
        }
        return String.join("\n", answers);
    }

    private static String body(Person person, String path) {
        return person.get(path).is(200).raw().body();
    }

    private String dump() throws Exception {
        StringBuilder dump = new StringBuilder();
        for (String service : SERVICES) {
            try (Tables tables = new Tables(stack, service)) {
                dump.append(tables.dump());
            }
        }
        return dump.toString();
    }

    private List<String> foundBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .flatMap(file -> found(content(file)).stream())
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // The broker removed it meanwhile: nobody can read it any more.
            return "";
        }
    }
}
