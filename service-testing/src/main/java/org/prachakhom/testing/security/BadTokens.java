package org.prachakhom.testing.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.testing.api.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Case S1 for one service: tokens that must not count, sent to the service itself. A service's test extends it, names an
 * operation that needs a token and a role that may call it, and is a {@code @SpringBootTest} on a random port.
 */
public abstract class BadTokens {
    private static final String TENANT = "HH";

    @LocalServerPort
    private int port;

    private final String path;
    private final String role;

    /** {@code path} is read by GET and open to {@code role}. */
    protected BadTokens(String path, String role) {
        this.path = path;
        this.role = role;
    }

    @TestFactory
    Stream<DynamicTest> badTokensDoNotCount() {
        return BadTokenList.headers(TENANT, role).entrySet().stream()
                .map(bad -> dynamicTest(
                        bad.getKey(), () -> refused(client().request(path).header("Authorization", bad.getValue()))));
    }

    @Test
    void noTokenAndHeadersOfAProxyDoNotCount() {
        refused(client().request(path));
        refused(client().request(path)
                .header("X-Tenant", TENANT)
                .header("X-User", "admin")
                .header("X-Roles", role)
                .header("X-Forwarded-For", "127.0.0.1")
                .header("X-Forwarded-User", "admin"));
        refused(client().request(path + "?access_token=" + TestTokens.token("somchai", TENANT, role)));
    }

    @Test
    void aGoodTokenCountsAndOneALittleTooOld() {
        HttpResponse<String> good = client().get(path, TestTokens.token("somchai", TENANT, role));
        assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
        String old = TestTokens.of("somchai", TENANT, role)
                .expiresAt(Instant.now().minusSeconds(10))
                .sign();
        assertThat(client().get(path, old).statusCode()).isEqualTo(200);
    }

    private void refused(HttpRequest.Builder request) {
        HttpResponse<String> answer = client().send(request);
        JsonNode problem = assertProblem(answer, 401, "unauthenticated");
        assertThat(problem.propertyNames())
                .as("the same words whatever is wrong")
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "traceId");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    private ApiClient client() {
        return new ApiClient(port);
    }
}
