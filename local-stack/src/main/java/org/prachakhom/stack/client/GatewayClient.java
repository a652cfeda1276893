package org.prachakhom.stack.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.token.DemoTokens;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Speaks to the gateway as one of the demonstration users. Every POST bears an idempotency key, so that it is sent again
 * after a lost connection or a busy answer without harm.
 */
public final class GatewayClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    /** Not the last word: the service is busy or away. */
    private static final Set<Integer> AGAIN = Set.of(429, 502, 503, 504);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String gateway;
    private final TokenWallet wallet;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** A client of the gateway at this address. */
    public GatewayClient(String gateway, DemoTokens tokens) {
        this.gateway = gateway;
        this.wallet = new TokenWallet(tokens);
    }

    /** Sends a command; {@code version} is the one that If-Match names, null where none is asked for. */
    public Reply post(String user, String path, String key, Map<String, ?> body, @Nullable Long version) {
        return patiently(() -> {
            var request = request(user, path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (version != null) {
                request.header("If-Match", "\"" + version + "\"");
            }
            return request.build();
        });
    }

    /** Reads something. */
    public Reply get(String user, String path) {
        return patiently(() -> request(user, path).GET().build());
    }

    /**
     * Reads until the answer is as wanted: another service may be some milliseconds behind.
     *
     * @throws StackFailure when it is not within a minute
     */
    public Reply await(String user, String path, Predicate<Reply> wanted) {
        var last = new Reply[] {get(user, path)};
        boolean met = wanted.test(last[0])
                || Readiness.await(PATIENCE, () -> {
                    last[0] = get(user, path);
                    return wanted.test(last[0]);
                });
        if (!met) {
            throw new StackFailure(
                    "GET " + path + " does not show what was to come within a minute: " + last[0].body());
        }
        return last[0];
    }

    @Override
    public void close() {
        http.close();
    }

    /** Builds a request anew for each attempt, because its token may have aged. */
    @FunctionalInterface
    private interface Attempt {
        HttpRequest request();
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "th")
                .header("Authorization", "Bearer " + wallet.token(user));
    }

    private Reply patiently(Attempt attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = Duration.ofMillis(100);
        while (true) {
            String trouble;
            try {
                var response = http.send(attempt.request(), BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (isLastWord(response) || System.nanoTime() > end) {
                    return reply(response);
                }
                trouble = response.statusCode() + " " + response.body();
            } catch (IOException away) {
                trouble = String.valueOf(away);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted.", e);
            }
            if (System.nanoTime() > end) {
                throw new StackFailure("The gateway does not answer at " + gateway + ": " + trouble);
            }
            // Nothing tells when a busy service is free again but asking it, ever less often.
            Readiness.pause(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.plus(pause) : LONGEST_PAUSE;
        }
    }

    /** A refusal for now says when to come again; a code unknown here may be on its way from another service. */
    private static boolean isLastWord(HttpResponse<String> response) {
        boolean forNow = response.headers().firstValue("Retry-After").isPresent();
        boolean onItsWay = response.statusCode() == 422 && response.body().contains("unknown-");
        return !AGAIN.contains(response.statusCode()) && !forNow && !onItsWay;
    }

    private static Reply reply(HttpResponse<String> response) {
        String body = response.body();
        long version = response.headers()
                .firstValue("ETag")
                .map(tag -> tag.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .map(Long::parseLong)
                .orElse(-1L);
        boolean json = body.startsWith("{") || body.startsWith("[");
        return new Reply(response.statusCode(), json ? JSON.readTree(body) : MissingNode.getInstance(), version);
    }
}
