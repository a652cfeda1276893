package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S10: guessing. Each test begins with no attempt counted. */
class AttemptsTest extends GatewayTest {
    @Autowired
    JdbcClient database;

    @BeforeEach
    void forget() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void fiveWrongSecretsLockAnAccountAlsoForTheRightOne() throws Exception {
        Browser browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("monitor.blao", "wrong " + i).statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> locked = browser.signIn("Monitor.BLAO ", PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(seconds(locked)).isBetween(14 * 60L, 15 * 60L);
        assertThat(locked.body()).contains("15 นาที", "value=\"Monitor.BLAO");
        assertThat(browser.signIn("publisher.blao", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aLockEndsInTimeAndTheNextOneIsLonger() throws Exception {
        Browser browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            browser.signIn("monitor.blao", "wrong");
        }
        endLocks();
        assertThat(browser.signIn("monitor.blao", "wrong").statusCode()).isEqualTo(422);
        assertThat(seconds(browser.signIn("monitor.blao", "wrong"))).isGreaterThan(29 * 60L);
        endLocks();
        assertThat(browser.signIn("monitor.blao", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.signIn("monitor.blao", "wrong").statusCode()).isEqualTo(422);
        assertThat(browser.signIn("monitor.blao", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void guessesSentSideBySideCountEach() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> guesses = Stream.<Callable<Integer>>generate(() -> () ->
                            new Browser(port).signIn("monitor.blao", "guess").statusCode())
                    .limit(20)
                    .toList();
            List<Integer> answers =
                    threads.invokeAll(guesses).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(status -> status == 422).hasSize(5);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
        }
    }

    @Test
    void aSourceThatTriesManyNamesIsLockedToo() throws Exception {
        Browser browser = new Browser(port);
        for (int i = 0; i < 50; i++) {
            assertThat(browser.signIn("nobody" + i, "wrong").statusCode()).isEqualTo(422);
        }
        assertThat(browser.signIn("secretary.blao", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(browser.submit("/slip", "/slip/code", "code", "123456789012").statusCode())
                .isEqualTo(429);
    }

    @Test
    void aThousandGuessesFromFiftyAddressesAreFive() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Integer>>> sources = IntStream.rangeClosed(1, 50)
                    .<Callable<List<Integer>>>mapToObj(address -> () -> guesses("127.0.1." + address, 20))
                    .toList();
            List<Integer> answers = threads.invokeAll(sources).stream()
                    .flatMap(source -> source.resultNow().stream())
                    .toList();
            assertThat(answers).hasSize(1_000);
            assertThat(answers).filteredOn(status -> status == 422).hasSize(5);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(995);
        }
        assertThat(new Browser(port).signIn("monitor.blao", PASSWORD).statusCode())
                .isEqualTo(429);
    }

    private List<Integer> guesses(String address, int number) throws Exception {
        Browser browser = new Browser(port, InetAddress.getByName(address));
        String token = browser.formToken("/sign-in");
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Map<String, String> guess = Map.of("_csrf", token, "login", "monitor.blao", "secret", "guess " + i);
            answers.add(browser.post("/sign-in", guess).statusCode());
        }
        return answers;
    }

    @Test
    void anUnknownNameIsAnsweredAndLockedLikeAKnownOne() throws Exception {
        Browser browser = new Browser(port);
        String known = browser.signIn("monitor.blao", "wrong").body();
        String unknown = browser.signIn("nobody.blao", "wrong").body();
        assertThat(withoutTokens(unknown)).isEqualTo(withoutTokens(known).replace("monitor.blao", "nobody.blao"));
        for (int i = 0; i < 4; i++) {
            browser.signIn("nobody.blao", "wrong");
        }
        assertThat(browser.signIn("nobody.blao", "wrong").statusCode()).isEqualTo(429);
    }

    @Test
    void neitherLoginsNorAddressesCanBeReadFromTheAttempts() throws Exception {
        new Browser(port).signIn("monitor.blao", "wrong");
        assertThat(database.sql("select encode(key, 'escape') from sign_in_attempt")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(key -> key.contains("monitor") || key.contains("127.0.0.1"));
    }

    @Test
    void whoSignsInOftenIsNeverLocked() throws Exception {
        for (int i : IntStream.range(0, 60).toArray()) {
            assertThat(new Browser(port).signIn("publisher.blao", PASSWORD).statusCode())
                    .as("time " + i)
                    .isEqualTo(303);
        }
    }

    private void endLocks() {
        database.sql(
                        "update sign_in_attempt set locked_until = now() - interval '1 second' where locked_until is not null")
                .update();
    }

    private static long seconds(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
