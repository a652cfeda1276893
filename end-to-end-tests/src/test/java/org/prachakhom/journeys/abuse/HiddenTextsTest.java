package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prachakhom.journeys.Person;
import org.prachakhom.journeys.Story;
import org.prachakhom.journeys.TestStack;
import org.prachakhom.journeys.Town;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases S3, S17 and S19: each private text of two issues, one published and one not, has a word of its own. No public
 * answer has it, no search tells who may not read it that it is there, no log and no metric has it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenTextsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestStack stack = TestStack.get();
    private final Town town = Town.found(stack);
    private final String meeting = town.openMeeting();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> ofTheOpenOne = new ArrayList<>();
    private String published = "";
    private String open = "";
    private String draft = "";

    @BeforeAll
    void twoIssuesWithAWordInEachText() {
        Story done =
                town.raise(filing()).triage().assign("works").start("works").progress("works", hidden("ลงพื้นที่แล้ว"));
        say(done, town.secretary(), true);
        say(done, town.leader("c01"), false);
        done.claim("works", hidden("ซ่อมผิวถนนแล้วเสร็จ"), hidden("กล้องเสีย"));
        done.verdict(1, "FIXED", hidden("ตรวจผิวถนนพร้อมประธานชุมชน"), hidden("แก้ไขแล้วจริง"));
        done.awaitState("VERIFIED").publish("ซ่อมถนนแล้ว", "สำนักช่างซ่อมถนนเสร็จแล้ว");
        published = done.awaitState("PUBLISHED").id();

        int before = hidden.size();
        Story waiting =
                town.raise(filing()).triage().assign("works").start("works").progress("works", hidden("นัดช่างแล้ว"));
        say(waiting, town.secretary(), true);
        waiting.claim("works", hidden("ปะหลุมหน้าตลาดแล้ว"), hidden("ไม่มีกล้อง"));
        open = waiting.id();
        ofTheOpenOne.addAll(hidden.subList(before, hidden.size()));
        draft = hidden("ร่างที่ยังไม่เผยแพร่");
        await().atMost(PATIENCE)
                .until(() ->
                        town.publisher().get("/api/v1/publications/" + open).status() == 200);
        town.publisher()
                .post("/api/v1/publications/" + open + "/content", Map.of("title", draft, "text", draft))
                .is(201);
        await().atMost(PATIENCE).until(() -> publicly("/public/" + town.code + "/issues/" + published)
                .contains("สำนักช่างซ่อมถนนเสร็จแล้ว"));
    }

    @Test
    void nothingPublicHasAPrivateWordOrSaysWhoRaisedIt() {
        List<String> starts = new ArrayList<>(List.of(
                "/",
                "/town/" + town.code,
                "/town/" + town.code + "/issues/" + published,
                "/town/" + town.code + "/issues/" + open,
                "/docs/api",
                "/robots.txt",
                "/sitemap.xml"));
        for (String issue : List.of(published, open)) {
            starts.addAll(publicPaths().stream()
                    .map(path -> path.replace("{tenant}", town.code).replace("{idOrNumber}", issue))
                    .toList());
        }
        Map<String, String> answers = Crawl.from(Door.gateway(stack), starts);
        assertThat(answers).hasSizeGreaterThan(10);
        assertThat(answers.get("/public/" + town.code + "/issues/" + published)).contains("ซ่อมถนนแล้ว");
        List<String> secrets =
                new ArrayList<>(hidden.stream().map(HiddenTextsTest::canaryOf).toList());
        secrets.addAll(List.of("leader.c01", "OFFICER.works", "FOLLOW_UP." + town.code, "member-1", "member-2"));
        answers.forEach((path, answer) ->
                assertThat(secrets.stream().filter(answer::contains)).as(path).isEmpty());
    }

    /** A search that finds what its caller may not read tells them that it is there. */
    @Test
    void noSearchTellsOfWhatItsCallerMayNotRead() {
        List<Person> outsiders = List.of(town.leader("c02"), town.officer("health"), stack.everyone());
        for (String word : ofTheOpenOne) {
            String canary = canaryOf(word);
            for (Person outsider : outsiders) {
                String path = outsider.token() == null ? "/public/" + town.code + "/issues" : "/api/v1/issues";
                assertNoItems(outsider, path + "?q=" + canary);
            }
            assertNoItems(town.leader("c02"), "/api/v1/issues/similar?category=road&community=c02&title=" + canary);
        }
        assertNoItems(stack.everyone(), "/public/" + town.code + "/issues?q=" + canaryOf(draft));
    }

    @Test
    void whoMayNotReadAnIssueReadsNoneOfItsTextsAnywhere() {
        for (Person outsider : List.of(town.leader("c02"), town.officer("health"), town.admin())) {
            for (String path : List.of("", "/history", "/responsibility")) {
                String answer =
                        outsider.get("/api/v1/issues/" + open + path).raw().body();
                assertThat(hidden.stream().map(HiddenTextsTest::canaryOf).filter(answer::contains))
                        .as(path)
                        .isEmpty();
            }
        }
        assertThat(town.monitor().get("/api/v1/issues/" + open).raw().body())
                .as("a monitor reads everything but who raised it")
                .contains(canaryOf(ofTheOpenOne.getFirst()))
                .doesNotContain("leader.c01");
    }

    @Test
    void noLogAndNoMetricHasAPrivateWordOrAToken() throws IOException {
        String token = "eyJ";
        for (String service : List.of("gateway", "issue", "meeting", "committee", "notification")) {
            String log = Files.readString(stack.home().log(service));
            String metrics = metrics(service);
            assertThat(log).isNotEmpty();
            assertThat(metrics).contains("jvm_memory_used_bytes");
            for (String word : hidden) {
                assertThat(log).as("log of " + service).doesNotContain(canaryOf(word));
                assertThat(metrics).as("metrics of " + service).doesNotContain(canaryOf(word));
            }
            assertThat(log).as("log of " + service).doesNotContain(token);
            assertThat(metrics).as("metrics of " + service).doesNotContain(token, town.code + "\",uri");
        }
        for (Path file : List.of(stack.home().log("postgres"), stack.home().log("kafka"))) {
            String log = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(hidden.stream().map(HiddenTextsTest::canaryOf).filter(log::contains))
                    .isEmpty();
        }
    }

    private String metrics(String service) {
        int port = stack.processes().settings().port(service.toUpperCase(Locale.ROOT) + "_MANAGEMENT_PORT");
        return Door.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus")))
                .body();
    }

    private static void assertNoItems(Person who, String path) {
        assertThat(who.get(path).is(200).body().path("items")).as(path).isEmpty();
    }

    private Map<String, Object> filing() {
        Map<String, Object> body = new LinkedHashMap<>(Town.filing("c01", hidden("ถนนทรุดหน้าบ้านคุณสมชาย"), meeting));
        body.put("description", hidden("โทร 081-000-0000"));
        body.put("place", Map.of("words", hidden("หน้าบ้านเลขที่ 12")));
        return body;
    }

    private void say(Story story, Person who, boolean internal) {
        story.step(who, "comments", Map.of("text", hidden("ความเห็น"), "internal", internal));
    }

    /** The text with a word that stands nowhere else. */
    private String hidden(String text) {
        String word = text + " hidden" + UUID.randomUUID().toString().replace("-", "");
        hidden.add(word);
        return word;
    }

    private static String canaryOf(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private String publicly(String path) {
        return stack.everyone().get(path).raw().body();
    }

    /** All paths that the descriptions open to everyone. */
    private static List<String> publicPaths() {
        return Stream.of("issue", "meeting", "committee", "notification")
                .map(service -> Path.of("..", "docs", "api", service + ".json"))
                .flatMap(file -> JsonMapper.shared().readTree(file.toFile()).path("paths").propertyNames().stream())
                .filter(path -> path.startsWith("/public/"))
                .toList();
    }
}
