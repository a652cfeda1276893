package org.prachakhom.stack.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator asks of one service, on the port of its actuators. */
public record OperatorPort(StackSettings settings, Service service) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
        ask(HttpRequest.newBuilder(actuator("replay/" + processor))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    }

    private URI actuator(String path) {
        return URI.create("http://127.0.0.1:" + settings.port(service.managementPortKey()) + "/actuator/" + path);
    }

    private String ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackFailure(service.id() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new StackFailure(service.id() + " does not answer its operator: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while asking " + service.id(), e);
        }
    }
}
