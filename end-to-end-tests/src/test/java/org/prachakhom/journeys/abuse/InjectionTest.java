package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.journeys.abuse.Refusals.assertNothingInside;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.journeys.Contract;
import org.prachakhom.journeys.Contract.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Case S13: SQL in any parameter of any list is a word that nothing bears, or no value at all. */
class InjectionTest {
    private static final List<String> SQL = List.of(
            "' or '1'='1",
            "x') or true --",
            "1; select pg_sleep(20)",
            "x' || (select pg_sleep(20)) || '",
            "NEWEST, (select 1/0)",
            "title desc; drop table issue_card",
            "\\' or 1=1 /*",
            "x\" or \"1\"=\"1",
            "%' union select null,null --",
            ":tenant",
            "?");

    private final Ground ground = Ground.get();

    @TestFactory
    Stream<DynamicTest> sqlInAParameterIsAWordThatNothingBears() {
        return Contract.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> parameters(operation).findAny().isPresent())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> Door.sideBySide(parameters(operation)
                                .flatMap(parameter -> SQL.stream()
                                        .<Door.Step>map(sql -> () -> assertHarmless(operation, parameter, sql)))
                                .toList())));
    }

    private void assertHarmless(Operation operation, JsonNode parameter, String sql) {
        String name = parameter.path("name").asString();
        String query = "?" + name + "=" + URLEncoder.encode(sql, StandardCharsets.UTF_8)
                + (operation.path().endsWith("/similar") && !name.matches("category|community|title")
                        ? "&category=road&community=c01&title=x"
                        : "");
        long begun = System.nanoTime();
        HttpResponse<String> answer = Door.send(Door.gateway(ground.stack)
                .request(ground.existing(operation) + query, ground.allowed(ground.owner, operation)));
        String what = operation + query + " -> " + answer.statusCode() + " " + answer.body();
        assertThat(System.nanoTime() - begun).as(what).isLessThan(20_000_000_000L);
        assertThat(answer.statusCode()).as(what).isIn(200, 400, 404);
        assertNothingInside(what, answer.body());
        assertThat(answer.body()).as(what).doesNotContain(ground.stranger.code);
        if (parameter.path("schema").has("enum")) {
            assertThat(answer.statusCode()).as(what).isEqualTo(400);
        } else if (answer.statusCode() == 200
                && !name.equals("cursor")
                // what is near is like any words
                && !operation.path().endsWith("/similar")) {
            assertThat(JsonMapper.shared().readTree(answer.body()).path("items"))
                    .as(what)
                    .isEmpty();
        }
    }

    private static Stream<JsonNode> parameters(Operation operation) {
        return operation
                .document()
                .path("paths")
                .path(operation.path())
                .path("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"));
    }
}
