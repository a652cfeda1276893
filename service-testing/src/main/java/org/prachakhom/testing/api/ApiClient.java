package org.prachakhom.testing.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client of one service under test. */
public final class ApiClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;

    /** {@code port} is where the service listens on this machine. */
    public ApiClient(int port) {
        base = URI.create("http://127.0.0.1:" + port);
    }

    /** A request to add headers to; {@code path} begins with a slash and may bear a query. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    /** As {@link #request}, by the bearer of {@code token}; null for nobody. */
    public HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = request(path);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Reads. */
    public HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token));
    }

    /** Posts JSON with a new idempotency key. */
    public HttpResponse<String> post(String path, @Nullable String token, String json) {
        return send(request(path, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends and waits for the answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException("The service did not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopped);
        }
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
