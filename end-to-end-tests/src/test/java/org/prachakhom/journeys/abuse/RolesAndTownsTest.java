package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.journeys.abuse.Refusals.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.journeys.Contract;
import org.prachakhom.journeys.Contract.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Case S2: every operation by every role and by another town's people, at the gateway and past it. Who may not is told so
 * before anything is looked up; what is another town's is unknown; and no header says who somebody is but the token's.
 */
class RolesAndTownsTest {
    /** What proxies and frameworks have been known to believe. */
    private static final List<String> FORGED = List.of(
            "X-User", "admin",
            "X-Roles", "ADMIN",
            "X-Forwarded-User", "admin",
            "X-Forwarded-For", "127.0.0.1",
            "X-Forwarded-Host", "evil.test",
            "X-Forwarded-Prefix", "/evil.test",
            "X-Forwarded-Proto", "https",
            "Forwarded", "for=127.0.0.1;host=evil.test;proto=https",
            "X-Original-URL", "/actuator/env",
            "X-Rewrite-URL", "/actuator/env",
            "X-HTTP-Method-Override", "DELETE");

    private final Ground ground = Ground.get();

    @TestFactory
    Stream<DynamicTest> whoMayNotIsToldSoBeforeAnythingIsLookedUp() {
        return Contract.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    List<Door.Step> steps = new ArrayList<>();
                    for (String role : Ground.ROLES) {
                        String bearer = ground.bearer(ground.owner, role);
                        boolean may = operation.roles().contains(role);
                        Door gateway = Door.gateway(ground.stack);
                        Door service = Door.direct(ground.stack, operation.service());
                        steps.add(() ->
                                assertMay(may, role, call(gateway, operation, ground.existing(operation), bearer)));
                        if (!may) {
                            steps.add(() -> assertMay(
                                    false, role, call(service, operation, Ground.unknown(operation), bearer)));
                        }
                    }
                    Door.sideBySide(steps);
                }));
    }

    private static void assertMay(boolean may, String role, HttpResponse<String> answer) {
        if (may) {
            assertThat(answer.statusCode())
                    .as("%s %s -> %s", role, answer.uri(), answer.body())
                    .isNotIn(401, 403)
                    .isLessThan(500);
        } else {
            assertProblem(role, answer, 403, "forbidden");
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsAnotherTownsIsUnknownWhateverIsSaidInHeaders() {
        return Contract.operations().stream()
                .filter(operation -> !operation.roles().equals(List.of("OPERATOR")))
                // every town has its own of these, under the same names
                .filter(operation -> !operation.path().matches(".*\\{(level|year)}.*"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> Door.sideBySide(Door.to(ground.stack, operation.service()).stream()
                                .<Door.Step>map(door -> () -> assertNothingOfOthers(door, operation))
                                .toList())));
    }

    private void assertNothingOfOthers(Door door, Operation operation) {
        String bearer = ground.allowed(ground.stranger, operation);
        HttpResponse<String> foreign = Door.send(forged(request(door, operation, ground.existing(operation), bearer)));
        String what = "at " + door.name();
        if (operation.path().contains("{")) {
            HttpResponse<String> unknown = call(door, operation, Ground.unknown(operation), bearer);
            JsonNode problem = assertProblem(what, foreign);
            assertThat(foreign.statusCode()).as(foreign.body()).isIn(404, 422).isEqualTo(unknown.statusCode());
            assertThat(problem.path("type").asString())
                    .isEqualTo(assertProblem(what, unknown).path("type").asString());
            assertThat(problem.path("detail"))
                    .isEqualTo(JsonMapper.shared().readTree(unknown.body()).path("detail"));
        } else {
            assertThat(foreign.body())
                    .as(what)
                    .doesNotContain(ground.issue, ground.meeting, Ground.ONLY_HERE, ground.owner.code);
        }
        assertThat(foreign.headers().map().toString()).as(what).doesNotContain("evil.test");
        assertThat(foreign.body()).as(what).doesNotContain("evil.test");
    }

    private HttpRequest.Builder forged(HttpRequest.Builder request) {
        for (int i = 0; i < FORGED.size(); i += 2) {
            request.header(FORGED.get(i), FORGED.get(i + 1));
        }
        for (String name : List.of("X-Tenant", "X-Municipality", "X-Tenant-Id")) {
            request.header(name, ground.owner.code);
        }
        return request;
    }

    private static HttpResponse<String> call(Door door, Operation operation, String path, String bearer) {
        return Door.send(request(door, operation, path, bearer));
    }

    private static HttpRequest.Builder request(Door door, Operation operation, String path, String bearer) {
        HttpRequest.Builder request = door.request(path, bearer);
        if (operation.method().equals("POST")) {
            boolean table = operation.path().endsWith("/import");
            request.header("Content-Type", table ? "text/csv" : "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"")
                    .POST(BodyPublishers.ofString(
                            table ? "" : JsonMapper.shared().writeValueAsString(operation.body())));
        }
        return request;
    }
}
