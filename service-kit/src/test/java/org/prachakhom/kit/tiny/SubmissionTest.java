package org.prachakhom.kit.tiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.kit.command.CommandContext;
import org.prachakhom.kit.command.FakeDoor;
import org.prachakhom.kit.command.StaleVersion;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.store.IdempotencyKeyTaken;
import org.prachakhom.kit.store.LogBusy;
import org.prachakhom.kit.tiny.TinyClient.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class SubmissionTest extends TinyTest {
    private static final String BODY = "{\"title\":\"abc\",\"colour\":\"RED\",\"count\":1}";
    private static final String NAME = "/api/v1/things/" + FakeDoor.ID + "/name";

    @Autowired
    private FakeDoor door;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void doorIsQuietAgain() {
        door.before(context -> {});
    }

    @Test
    void whatIsMadeIsAnsweredWithItsPlaceAndVersion() {
        Answer answer = maker().post("/api/v1/things", key, BODY);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/things/" + FakeDoor.ID);
        assertThat(answer.json().path("id").asString()).isEqualTo(FakeDoor.ID);
        String version = answer.json().path("version").asString();
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        PositionToken upTo = PositionToken.parse(answer.json().path("upTo").asString());
        assertThat(upTo.service()).isEqualTo("tiny");
    }

    @Test
    void aCommandBringsItsTenantItsSenderItsVersionAndItsTrace() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        Answer answer = maker().post(
                        NAME,
                        key,
                        "{\"name\":\"n\"}",
                        "If-Match",
                        "\"4\"",
                        "traceparent",
                        "00-" + trace + "-b7ad6b7169203331-01");
        assertThat(answer.status()).isEqualTo(200);
        CommandContext context = door.last().orElseThrow();
        assertThat(context.tenant()).isEqualTo("HH");
        assertThat(context.subject()).isEqualTo("somchai");
        assertThat(context.idempotencyKey()).isEqualTo(key);
        assertThat(context.expectedVersion()).isEqualTo(4);
        assertThat(context.status()).isEqualTo(200);
        assertThat(context.traceParent()).startsWith("00-" + trace);
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndChangesNothing() {
        Answer first = maker().post("/api/v1/things", key, BODY);
        int sent = door.sent();
        Answer repeat = maker().post("/api/v1/things", key, BODY);
        assertThat(door.sent()).isEqualTo(sent);
        assertThat(repeat.response().body()).isEqualTo(first.response().body());
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void aKeyCountsForOneRequestOfOneSender() {
        assertThat(maker().post("/api/v1/things", key, BODY).status()).isEqualTo(201);
        Answer other = maker().post("/api/v1/things", key, BODY.replace("abc", "abd"));
        assertThat(other.problem()).isEqualTo("422 /problems/idempotency-key-reused");
        Answer elsewhere = maker().post(NAME, key, "{\"name\":\"n\"}", "If-Match", "\"1\"");
        assertThat(elsewhere.problem()).isEqualTo("422 /problems/idempotency-key-reused");
        TinyClient somebodyElse = nobody(ISSUER.token("malee", "HH", "MAKER"));
        assertThat(somebodyElse.post("/api/v1/things", key, BODY).status()).isEqualTo(201);
    }

    @Test
    void aRepeatIsAnsweredBeforeItsVersionIsAskedFor() {
        assertThat(maker().post(NAME, key, "{\"name\":\"n\"}", "If-Match", "\"4\"")
                        .status())
                .isEqualTo(200);
        assertThat(maker().post(NAME, key, "{\"name\":\"n\"}").status()).isEqualTo(200);
        assertThat(client().post(NAME, key, "{\"name\":\"n\"}").problem()).isEqualTo("403 /problems/forbidden");
    }

    @Test
    void aRepeatWaitsForTheFirstThatIsUnderWay() {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        door.before(context -> {
            arrived.countDown();
            await().until(() -> goOn.getCount() == 0);
        });
        int sent = door.sent();
        var first = CompletableFuture.supplyAsync(() -> maker().post("/api/v1/things", key, BODY));
        await().until(() -> arrived.getCount() == 0);
        var second = CompletableFuture.supplyAsync(() -> maker().post("/api/v1/things", key, BODY));
        assertThat(second.isDone()).isFalse();
        goOn.countDown();
        assertThat(second.join().response().body())
                .isEqualTo(first.join().response().body());
        assertThat(door.sent()).isEqualTo(sent + 1);
    }

    @Test
    void aRefusalLooksOnceMoreWhetherAnotherInstanceStoredIt() {
        door.before(context -> {
            door.storeElsewhere(context);
            throw new StaleVersion(4, 5L);
        });
        Answer answer = maker().post(NAME, key, "{\"name\":\"n\"}", "If-Match", "\"4\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "@"})
    void whoTakesNoJsonChangesNothing(String accept) {
        int sent = door.sent();
        assertThat(maker().post("/api/v1/things", key, BODY, "Accept", accept).problem())
                .isEqualTo("406 /problems/not-acceptable");
        assertThat(door.sent()).isEqualTo(sent);
    }

    @Test
    void nothingIsStoredForWhatIsRefused() {
        door.before(context -> TinyRule.ONCE_ONLY.holds(false));
        assertThat(maker().post("/api/v1/things", key, BODY).problem()).isEqualTo("409 /problems/tiny.once-only");
        door.before(context -> {});
        assertThat(maker().post("/api/v1/things", key, BODY).status()).isEqualTo(201);
    }

    @Test
    void whatTheDoorThrowsIsToldAsAProblem() {
        assertThat(refusedWith(new StaleVersion(4, 5L)).problem()).isEqualTo("412 /problems/stale-version");
        assertThat(refusedWith(new StaleVersion(4, 5L)).header("ETag")).isEqualTo("\"5\"");
        assertThat(refusedWith(new LogBusy("full")).problem()).isEqualTo("503 /problems/busy");
        assertThat(refusedWith(new LogBusy("full")).header("Retry-After")).isEqualTo("1");
        assertThat(refusedWith(new IdempotencyKeyTaken("k")).problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\tb"})
    void aKeyIsVisibleAscii(String bad) {
        Answer answer = maker().send(maker().request("/api/v1/things")
                .header("Idempotency-Key", bad)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY)));
        assertThat(answer.problem()).isEqualTo("400 /problems/idempotency-key-malformed");
        Answer without = maker().send(maker().request("/api/v1/things").POST(BodyPublishers.ofString(BODY)));
        assertThat(without.problem()).isEqualTo("400 /problems/idempotency-key-missing");
        assertThat(maker().post("/api/v1/things", "k".repeat(201), BODY).problem())
                .isEqualTo("400 /problems/idempotency-key-malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ""        | 412 /problems/stale-version
            "x"       | 412 /problems/stale-version
            W/"4"     | 412 /problems/stale-version
            4         | 400 /problems/if-match-malformed
            "4", "5"  | 400 /problems/if-match-malformed
            *         | 400 /problems/if-match-malformed
            """, quoteCharacter = '\'')
    void ifMatchIsOneStrongTag(String tag, String expected) {
        assertThat(maker().post(NAME, key, "{\"name\":\"n\"}", "If-Match", tag).problem())
                .isEqualTo(expected);
        assertThat(maker().post(NAME, key, "{\"name\":\"n\"}").problem())
                .isEqualTo("428 /problems/precondition-required");
    }

    private Answer refusedWith(RuntimeException failure) {
        door.before(context -> {
            throw failure;
        });
        return maker().post(NAME, UUID.randomUUID().toString(), "{\"name\":\"n\"}", "If-Match", "\"4\"");
    }
}
