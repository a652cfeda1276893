package org.prachakhom.kit.tiny;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to the tiny service, by the bearer of one token. */
final class TinyClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final @Nullable String token;

    TinyClient(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    /** A request with headers given as name, value, name, value ... */
    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers));
    }

    /** Posts JSON under an idempotency key. */
    Answer post(String path, String key, String json, String... headers) {
        return send(request(path, headers)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An answer and its parts. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        /** The code of a problem, checked to be one; the body when it is none. */
        String problem() {
            boolean isProblem = header("Content-Type").equals("application/problem+json")
                    && json().path("status").asInt() == status()
                    && json().path("traceId").asString("").matches("[0-9a-f]{32}")
                    && !json().path("title").asString("").isBlank()
                    && !response.body().contains("secret")
                    && !response.body().contains("Exception");
            return isProblem ? status() + " " + json().path("type").asString() : "no problem: " + response;
        }

        /** The pointer, or else the parameter, of the first error. */
        String fault() {
            JsonNode error = json().path("errors").path(0);
            return error.path("pointer").asString(error.path("parameter").asString(""));
        }
    }
}
