package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts API as somebody with a token calls it. */
record Office(int port, String token) {
    static final String ACCOUNTS = "/api/v1/accounts";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    /** A change with a key of its own; headers are name, value, name, value. */
    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).header(
                        "Content-Type", path.contains("/import") ? "text/csv" : "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Opens an account and returns its id. */
    String open(String body) throws IOException, InterruptedException {
        HttpResponse<String> opened = post(ACCOUNTS, body);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return json(opened).get("id").asString();
    }

    /** Makes a slip and returns its code. */
    String slip(String id) throws IOException, InterruptedException {
        HttpResponse<String> made = post(ACCOUNTS + "/" + id + "/slips", "");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).get("code").asString();
    }

    /** The version of an account, as If-Match names it. */
    String version(String id) throws IOException, InterruptedException {
        return get(ACCOUNTS + "/" + id).headers().firstValue("ETag").orElseThrow();
    }

    /** A body: a leader of community c07. */
    static String leader(String login) {
        return account(login, "LEADER", "\"communities\":[\"c07\"]");
    }

    /** A body: somebody with this role, and what goes with it. */
    static String account(String login, String role, String... more) {
        String rest = more.length == 0 ? "" : "," + String.join(",", more);
        return "{\"login\":\"%s\",\"name\":\"สมชาย ใจดี\",\"roles\":[{\"role\":\"%s\"}]%s}"
                .formatted(login, role, rest);
    }
}
