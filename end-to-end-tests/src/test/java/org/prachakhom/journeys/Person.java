package org.prachakhom.journeys;

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
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the gateway with their own token; a new token for every request, as they are short-lived. */
public record Person(URI gateway, @Nullable Supplier<String> token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** A change that starts something: no If-Match. */
    public Reply post(String path, Map<String, ?> body) {
        return post(path, body, UUID.randomUUID().toString(), null);
    }

    /** A change to what exists, at the version last seen. */
    public Reply post(String path, Map<String, ?> body, String etag) {
        return post(path, body, UUID.randomUUID().toString(), etag);
    }

    Reply post(String path, Map<String, ?> body, String key, @Nullable String etag) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request);
    }

    /** A photo, before anything names it; the answer has its name. */
    public Reply sendPhoto(byte[] picture) {
        return send(request("/api/v1/media")
                .header("Content-Type", "image/jpeg")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(picture)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        return request;
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
