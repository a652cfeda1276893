package org.prachakhom.drill.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the API with their own token, and is told what it answered: nothing is sent a second time here.
 *
 * @param address of the gateway, or of one service
 */
public record Caller(URI address, Supplier<String> token) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The same person at another address. */
    public Caller at(URI other) {
        return new Caller(other, token);
    }

    /**
     * Sends a change once.
     *
     * @param etag what If-Match names; null where none is asked for
     * @throws UncheckedIOException when there is no answer
     */
    public Answer post(String path, Map<String, ?> body, String key, @Nullable String etag) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request.build());
    }

    /**
     * Reads something.
     *
     * @throws UncheckedIOException when there is no answer
     */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends a change, with one key, until it succeeds: for what has to be there before a drill begins. */
    public Answer settle(String path, Map<String, ?> body, @Nullable String etag) {
        String key = UUID.randomUUID().toString();
        return until("POST " + path, () -> post(path, body, key, etag));
    }

    /** Reads until it is there. */
    public Answer find(String path) {
        return until("GET " + path, () -> get(path));
    }

    private static Answer until(String what, Supplier<Answer> ask) {
        var last = new Object[] {"no answer"};
        boolean good = Readiness.await(PATIENCE, () -> {
            try {
                Answer answer = ask.get();
                last[0] = answer;
                return answer.status() < 300;
            } catch (UncheckedIOException noAnswer) {
                last[0] = noAnswer;
                return false;
            }
        });
        if (good && last[0] instanceof Answer answer) {
            return answer;
        }
        throw new StackFailure(what + " does not succeed within a minute: " + last[0]);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token.get());
    }

    private static Answer send(HttpRequest request) {
        try {
            return Answer.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
