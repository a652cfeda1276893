package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.Contract;
import org.prachakhom.journeys.Contract.Operation;
import org.prachakhom.journeys.TestStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Case S9: whatever is typed into whichever text, path, parameter or header, an event is one line of a log, and no answer
 * has a header of the caller's making.
 */
class OneLineTest {
    private static final List<String> LOGS = List.of("gateway", "issue", "meeting", "committee", "notification");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestStack stack = TestStack.get();
    private final Ground ground = Ground.get();
    private final String word = "forged" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> typed = List.of(
            "a\r\nX-Injected: " + word,
            "a\n{\"@timestamp\":\"2026-01-01T00:00:00Z\",\"message\":\"" + word + "\"}",
            "\u001b[2J\u001b[31m" + word,
            "a\u2028" + word + "\u2029b\u0085c",
            "\u202e" + word,
            "${jndi:ldap://127.0.0.1:9/" + word + "} {} %s %n");

    @Test
    void whatIsTypedMakesNoLineAndNoHeader() throws IOException {
        Map<String, Long> before = new HashMap<>();
        for (String log : LOGS) {
            before.put(log, Files.size(stack.home().log(log)));
        }
        List<Door.Step> steps = new ArrayList<>();
        for (Operation operation : Contract.operations()) {
            List<Door> doors = Door.to(stack, operation.service());
            for (int n = 0; n < typed.size(); n++) {
                String text = typed.get(n);
                Door door = doors.get(n % doors.size());
                steps.add(() -> assertNoHeader(ask(door, operation, text)));
            }
        }
        Door.sideBySide(steps);
        for (String log : LOGS) {
            assertOneLineEach(log, before.getOrDefault(log, 0L));
        }
    }

    private void assertOneLineEach(String log, long from) throws IOException {
        byte[] all = Files.readAllBytes(stack.home().log(log));
        String added =
                new String(all, Math.toIntExact(from), Math.toIntExact(all.length - from), StandardCharsets.UTF_8);
        assertThat(added).as(log).doesNotContain("\u001b", "\u2028", "\u2029", "\u0085", "\u202e", "\r");
        for (String line : added.split("\n", -1)) {
            if (!line.isEmpty()) {
                assertThatCode(() -> JSON.readTree(line))
                        .as("%s: %s", log, line)
                        .doesNotThrowAnyException();
                assertThat(JSON.readTree(line).path("message").asString())
                        .as(log)
                        .isNotEqualTo(word);
            }
        }
    }

    private static void assertNoHeader(HttpResponse<String> answer) {
        assertThat(answer.headers().map()).as("%s", answer.uri()).doesNotContainKey("x-injected");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    }

    private HttpResponse<String> ask(Door door, Operation operation, String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        String query = "?q=" + encoded + "&cursor=" + encoded + "&atLeast=" + encoded + "&sort=" + encoded;
        String bearer = ground.allowed(ground.owner, operation);
        if (operation.method().equals("GET")) {
            return Door.send(door.request(ground.existing(operation) + query, bearer)
                    .header("Accept-Language", text.replaceAll("[^ -~]", " ").strip())
                    .header("User-Agent", text.replaceAll("[^ -~]", " ")));
        }
        boolean table = operation.path().endsWith("/import");
        return Door.send(door.request(ground.existing(operation), bearer)
                .header("Content-Type", table ? "text/csv" : "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .POST(BodyPublishers.ofString(
                        table ? text + "," + text : JSON.writeValueAsString(body(operation, text)))));
    }

    /** The body with this in the place of each of its free texts, and as the name of a property that is unknown. */
    private static Map<String, Object> body(Operation operation, String text) {
        Map<String, Object> body = new LinkedHashMap<>(operation.body());
        JsonNode schema = operation
                .document()
                .path("paths")
                .path(operation.path())
                .path("post")
                .at("/requestBody/content/application~1json/schema/$ref");
        JsonNode properties =
                operation.document().at(schema.asString("#/none").substring(1)).path("properties");
        properties.forEachEntry((name, property) -> {
            if (property.path("type").asString("").equals("string") && !property.has("enum")) {
                body.put(name, text);
            }
        });
        if (properties.isEmpty()) {
            body.put(text, text);
        }
        return body;
    }
}
