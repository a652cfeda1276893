package org.prachakhom.kit.operator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.context.ConfigurableApplicationContext;

/** A port of a service, asked without a token. Answers read {@code 200 body}. */
record Port(int number) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** {@code server} or {@code management}. */
    static Port of(ConfigurableApplicationContext service, String name) {
        return new Port(service.getEnvironment().getRequiredProperty("local." + name + ".port", Integer.class));
    }

    String get(String path) {
        return send("GET", path, "");
    }

    String post(String path, String json) {
        return send("POST", path, json);
    }

    String send(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + number + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
