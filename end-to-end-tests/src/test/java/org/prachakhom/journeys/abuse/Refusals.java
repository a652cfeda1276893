package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every refusal must be, whoever gives it. */
final class Refusals {
    private Refusals() {}

    /** Fails unless it is this problem, with nothing of the server's insides; returns the document. */
    static JsonNode assertProblem(String what, HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode())
                .as("%s: %s %s -> %s", what, answer.request().method(), answer.uri(), answer.body())
                .isEqualTo(status);
        JsonNode problem = assertProblem(what, answer);
        assertThat(problem.path("type").asString()).as(what).isEqualTo("/problems/" + code);
        return problem;
    }

    /** Fails unless it is a problem document; returns it. */
    static JsonNode assertProblem(String what, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as("%s: %s", what, answer.body())
                .startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options").orElse(""))
                .as(what)
                .isEqualTo("nosniff");
        assertNothingInside(what, answer.body());
        return JsonMapper.shared().readTree(answer.body());
    }

    static void assertNothingInside(String what, String answer) {
        for (String inside : List.of("Exception", "org.springframework", "java.lang", "\tat ", "PSQL", "Whitelabel")) {
            assertThat(answer).as(what).doesNotContain(inside);
        }
    }
}
