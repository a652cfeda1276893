package org.prachakhom.stack.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold for every answer, whatever was asked. */
final class AnswerCheck {
    private static final List<String> INSIDES = List.of(
            "Exception",
            "org.springframework",
            "org.prachakhom",
            "java.lang",
            "\tat ",
            "PSQL",
            "SQLState",
            "Whitelabel");

    private final Set<String> documented;

    /** {@code documented} are the types of problems that have texts of their own. */
    AnswerCheck(Set<String> documented) {
        this.documented = documented;
    }

    /** An answer as it came. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst()
                    .orElse("");
        }

        @Nullable
        JsonNode json() {
            try {
                JsonNode json = JsonMapper.shared().readTree(body);
                return json.isMissingNode() ? null : json;
            } catch (JacksonException none) {
                return null;
            }
        }
    }

    /** What is wrong with the answer, in words; empty when nothing is. */
    List<String> faults(FuzzRequest request, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.headers().keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("injected"))) {
            faults.add("a header of the caller's making");
        }
        if (!answer.header("X-Content-Type-Options").equals("nosniff")) {
            faults.add("no X-Content-Type-Options");
        }
        if (answer.status() >= 400) {
            refused(request, answer, faults);
        } else if (answer.status() >= 200
                && answer.status() < 300
                && !request.method().matches("HEAD|OPTIONS")) {
            accepted(request, answer, faults);
        } else if (!Set.of(200, 204, 304).contains(answer.status())) {
            faults.add("a status that no client knows what to do with");
        }
        return faults;
    }

    private void refused(FuzzRequest request, Answer answer, List<String> faults) {
        if (answer.status() >= 500 && !mayWait(request, answer)) {
            faults.add("a failure of the server");
        }
        INSIDES.stream().filter(answer.body()::contains).forEach(word -> faults.add("tells of its insides: " + word));
        if (request.method().equals("HEAD")) {
            return;
        }
        JsonNode problem = answer.json();
        if (problem == null || !answer.header("Content-Type").startsWith("application/problem+json")) {
            faults.add("no problem document");
            return;
        }
        String type = problem.path("type").asString("");
        if (!type.startsWith("/problems/") || !documented.contains(type.substring("/problems/".length()))) {
            faults.add("a type that is not documented: " + type);
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("another status in the document");
        }
        // what is refused before it is read has no trace, and no instance either
        boolean read = problem.has("instance");
        if (problem.path("title").asString("").isBlank()
                || (read && !problem.path("traceId").asString("").equals(request.trace()))) {
            faults.add("no title, or not the request's trace");
        }
    }

    /** A service that was asked to wait for a change that has not come says so, and when to come again. */
    private static boolean mayWait(FuzzRequest request, Answer answer) {
        return request.waits()
                && answer.status() == 503
                && answer.body().contains("/problems/not-fresh-yet")
                && !answer.header("Retry-After").isEmpty();
    }

    private static void accepted(FuzzRequest request, Answer answer, List<String> faults) {
        JsonNode described = request.operation().answer(answer.status());
        String type = answer.header("Content-Type").split(";", 2)[0];
        if (!request.method().equals(request.operation().method()) || described.isMissingNode()) {
            faults.add("a success that is not described");
            return;
        }
        JsonNode content = described.path("content");
        JsonNode body = answer.json();
        if (content.isEmpty() || !type.equals("application/json")) {
            if (!content.has(type) && !(content.isEmpty() && answer.body().isEmpty())) {
                faults.add("content that is not described: " + type);
            }
        } else if (body == null) {
            faults.add("no JSON");
        } else {
            SchemaCheck.faults(request.operation(), content.path(type).path("schema"), body)
                    .forEach(fault -> faults.add("not as described: " + fault));
        }
    }
}
