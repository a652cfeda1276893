package org.prachakhom.drill.views;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator may do with the views of a service. */
record Actuator(DrillStack stack, String service) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** This service offers no such view. */
    private static final int UNKNOWN = 404;

    /** Makes each view anew: in bulk where it can be done so, else by a replay. */
    void remakeAll(Tally tally) throws InterruptedException {
        int remade = 0;
        for (JsonNode processor :
                JsonMapper.shared().readTree(send("processors", null).body())) {
            if (processor.path("replayable").asBoolean()) {
                String name = processor.path("name").asString();
                HttpResponse<String> answer = send("rebuild/" + name, "{}");
                if (answer.statusCode() == UNKNOWN) {
                    answer = send("replay/" + name, "{}");
                }
                if (answer.statusCode() != 200) {
                    tally.problem(service + " does not remake " + name + ": " + answer.body());
                }
                remade++;
            }
        }
        tally.remark(service + ": " + remade + " views were made again");
    }

    private HttpResponse<String> send(String path, @Nullable String body) throws InterruptedException {
        int port = stack.processes()
                .settings()
                .port(Service.valueOf(service.toUpperCase(Locale.ROOT)).managementPortKey());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path));
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("The actuator of " + service + " does not answer", e);
        }
    }
}
