package org.prachakhom.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What every refusal must be: a problem document that tells its status, its code and the trace. */
public final class ProblemAssert {

    private ProblemAssert() {}

    /** Fails unless the answer is the problem of this status and code; returns it. */
    public static JsonNode assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as("status of %s", answer.body()).isEqualTo(status);
        JsonNode problem = assertProblem(answer);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
        return problem;
    }

    /** Fails unless the answer is a problem document; returns it. */
    public static JsonNode assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .as("content type of %s", answer.body())
                .hasValue("application/problem+json");
        JsonNode problem = ApiClient.json(answer);
        assertThat(problem.path("type").asString()).startsWith("/problems/");
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("instance").asString()).startsWith("/");
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.body()).doesNotContain("Exception", "org.springframework", "java.");
        return problem;
    }
}
