package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The event processors of one service, as an operator sees and replays them on the port of its actuators. */
public record Processors(TestStack stack, String service) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Waits until each has handled everything that is there, and has parked nothing. */
    public void awaitNoLag() {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(all())
                .allSatisfy(processor -> {
                    assertThat(processor.path("lagEvents").asLong()).isZero();
                    assertThat(processor.path("running").asBoolean()).isTrue();
                    assertThat(processor.path("deadLetters").asLong()).isZero();
                }));
    }

    /** Resets and replays each one that may be replayed, and waits until they are done. */
    void replayAll() {
        for (JsonNode processor : all()) {
            if (processor.path("replayable").asBoolean()) {
                replay(processor.path("name").asString());
            }
        }
        awaitNoLag();
    }

    private void replay(String name) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(actuator("replay/" + name))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode all() {
        return JsonMapper.shared()
                .readTree(send(HttpRequest.newBuilder(actuator("processors")).build())
                        .body());
    }

    private URI actuator(String path) {
        String key = service.toUpperCase(Locale.ROOT) + "_MANAGEMENT_PORT";
        return URI.create("http://127.0.0.1:" + stack.processes().settings().port(key) + "/actuator/" + path);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
