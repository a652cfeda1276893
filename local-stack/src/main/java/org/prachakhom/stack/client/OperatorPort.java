package org.prachakhom.stack.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operator asks of one service, on the port of its actuators. Where there is no answer, the {@link StackFailure} has an
 * {@link IOException} as its cause; a refusal has none.
 */
public record OperatorPort(StackSettings settings, Service service) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final int UNKNOWN = 404;

    /** Its event processors: name, lag, dead letters, whether each may be replayed. */
    public List<JsonNode> processors() {
        List<JsonNode> processors = new ArrayList<>();
        JsonMapper.shared()
                .readTree(ask(HttpRequest.newBuilder(actuator("processors")).build()))
                .forEach(processors::add);
        return processors;
    }

    /** Whether each of its processors runs, has handled everything that is there, and has parked nothing. */
    public boolean hasNoLag() {
        List<JsonNode> processors = processors();
        return !processors.isEmpty()
                && processors.stream()
                        .allMatch(processor -> processor.path("running").asBoolean()
                                && processor.path("lagEvents").asLong() == 0
                                && processor.path("deadLetters").asLong() == 0);
    }

    /** How many events its processors have still to handle, all together. */
    public long lag() {
        return processors().stream()
                .mapToLong(processor -> processor.path("lagEvents").asLong())
                .sum();
    }

    /** Empties and refills the views of each processor that allows it; returns before they are full again. */
    public void replayAll() {
        for (JsonNode processor : processors()) {
            if (processor.path("replayable").asBoolean()) {
                replay(processor.path("name").asString());
            }
        }
    }

    /** Empties and refills the views of one processor; returns before they are full again. */
    public void replay(String processor) {
        ask(change("replay/" + processor));
    }

    /** Makes the view of one processor anew in bulk, and returns when that is done; false when it offers no such view. */
    public boolean rebuild(String processor) {
        HttpResponse<String> answer = send(change("rebuild/" + processor));
        if (answer.statusCode() != UNKNOWN) {
            checked(answer);
        }
        return answer.statusCode() != UNKNOWN;
    }

    private HttpRequest change(String path) {
        return HttpRequest.newBuilder(actuator(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private URI actuator(String path) {
        return URI.create("http://127.0.0.1:" + settings.port(service.managementPortKey()) + "/actuator/" + path);
    }

    private String ask(HttpRequest request) {
        return checked(send(request));
    }

    private String checked(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new StackFailure(service.id() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure(service.id() + " does not answer its operator: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while asking " + service.id(), e);
        }
    }
}
