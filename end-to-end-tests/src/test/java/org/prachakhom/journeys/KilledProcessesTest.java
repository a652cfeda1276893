package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every process dies by signal 9 with requests in flight; nothing is lost, nothing is there twice. */
class KilledProcessesTest {
    private static final int CALLERS = 16;
    private static final Duration HEALING = Duration.ofMinutes(2);

    private final TestStack stack = TestStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"issue", "gateway", "postgres"})
    void filingSurvives(String process) throws InterruptedException {
        Journal journal = filing(process);

        assertThat(journal.unknownAtFirst()).as("unknown outcomes").isPositive();
    }

    @Test
    void filingDoesNotEvenNoticeThatTheBrokerDied() throws InterruptedException {
        Journal journal = filing("kafka");

        assertThat(journal.unknownAtFirst()).as("unknown outcomes").isZero();
    }

    private Journal filing(String process) throws InterruptedException {
        Town town = Town.found(stack);
        Person leader = town.leader("c01");
        Journal journal = new Journal(
                (n, key) -> leader.post("/api/v1/issues", Town.filing("c01", "เรื่องที่ " + n, null), key, null));

        hurt(process, journal);

        settle(journal, () -> pages(town.secretary(), "/api/v1/issues"));
        settle(journal, () -> figure(town, "c01"));
        return journal;
    }

    @Test
    void registeringCommunitiesSurvivesTheEndOfItsService() throws InterruptedException {
        Town town = Town.found(stack);
        Person secretary = town.secretary();
        Journal journal = new Journal((n, key) -> secretary.post(
                "/api/v1/communities", Map.of("code", "x" + n, "nameTh", "ชุมชน " + n, "nameEn", "X " + n), key, null));

        hurt("meeting", journal);

        assertThat(journal.unknownAtFirst()).isPositive();
        settle(journal, () -> pages(secretary, "/api/v1/communities") - Town.COMMUNITIES);
    }

    @Test
    void surveysSurviveTheEndOfTheirService() throws InterruptedException {
        Town town = Town.found(stack);
        Story story = town.raise("สะพานไม้ชำรุด", null).triage().assign("works");
        Person team = town.followUp();
        String path = "/api/v1/follow-ups/" + story.id();
        await().atMost(HEALING).until(() -> team.get(path).status() == 200);
        Map<String, ?> survey = Map.of("members", List.of(Map.of("person", "m1")), "finding", "ลงพื้นที่แล้ว");
        Journal journal = new Journal((n, key) -> team.post(path + "/surveys", survey, key, null));

        hurt("committee", journal);

        assertThat(journal.unknownAtFirst()).isPositive();
        settle(journal, () -> team.get(path).body().path("surveys").size());
    }

    @Test
    void clearedTextsSurviveTheEndOfTheirService() throws InterruptedException {
        Town town = Town.found(stack);
        Story story = town.raise("ต้นไม้ล้มขวางทาง", null);
        Person publisher = town.publisher();
        String path = "/api/v1/publications/" + story.id();
        await().atMost(HEALING).until(() -> publisher.get(path).status() == 200);
        publisher
                .post(path + "/content", Map.of("title", "ต้นไม้ล้ม", "text", "ฉบับแรก"))
                .is(201);
        // Each later text names the version it replaces; of those that name the same one, one wins.
        Journal journal = new Journal((n, key) -> publisher.post(
                path + "/content",
                Map.of("title", "ต้นไม้ล้ม", "text", "ฉบับที่ " + n),
                key,
                publisher.get(path).etag()));

        hurt("notification", journal);

        assertThat(journal.unknownAtFirst()).isPositive();
        await().atMost(HEALING).until(() -> journal.retryUnknown() == 0);
        assertThat(journal.refused()).allSatisfy(refusal -> assertThat(refusal).startsWith("412 "));
        await().atMost(HEALING)
                .untilAsserted(() -> assertThat(publisher.get(path).text("textVersion"))
                        .isEqualTo(String.valueOf(1 + journal.succeeded())));
    }

    private void hurt(String process, Journal journal) throws InterruptedException {
        var stopped = stack.processes().process(process);
        journal.during(CALLERS, () -> {
            long pid = stopped.pid();
            stopped.kill();
            await().atMost(HEALING).until(() -> stopped.pid() != pid && stopped.alive());
        });
    }

    private static void settle(Journal journal, IntSupplier stored) {
        await().atMost(HEALING).until(() -> journal.retryUnknown() == 0);
        assertThat(journal.refused()).isEmpty();
        assertThat(journal.succeeded()).isEqualTo(journal.sent());
        await().atMost(HEALING).ignoreExceptions().untilAsserted(() -> assertThat(stored.getAsInt())
                .isEqualTo(journal.sent()));
    }

    /** Counts the rows of a list over all its pages. */
    private static int pages(Person reader, String path) {
        int rows = 0;
        String next = "";
        do {
            Reply page = reader.get(path + "?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .is(200);
            rows += page.body().path("items").size();
            next = page.text("next");
        } while (!next.isEmpty());
        return rows;
    }

    /** How many issues of a community the committee-service counts. */
    private static int figure(Town town, String community) {
        Reply figures =
                town.monitor().get("/api/v1/progress/figures?by=community").is(200);
        for (var row : figures.body().path("figures")) {
            if (row.path("key").asString("").equals(community)) {
                return row.path("issues").asInt();
            }
        }
        return 0;
    }
}
