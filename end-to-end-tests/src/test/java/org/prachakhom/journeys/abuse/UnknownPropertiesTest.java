package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.journeys.abuse.Refusals.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.prachakhom.journeys.Contract;
import org.prachakhom.journeys.Contract.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Case S4: whatever any schema of a service has, and what others have fallen for, is refused in every body that does not
 * know it; nobody sets a state, a tenant or a date by naming it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownPropertiesTest {
    private static final List<String> TEMPTING = List.of(
            "tenant",
            "tenantId",
            "municipality",
            "reporterId",
            "createdAt",
            "by",
            "actor",
            "role",
            "roles",
            "subject",
            "approved",
            "__proto__",
            "constructor",
            "@class",
            "@type",
            "class",
            "$ref",
            "");

    private final Ground ground = Ground.get();
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @TestFactory
    Stream<DynamicTest> everyBodyRefusesWhatItDoesNotKnow() {
        return Contract.operations().stream()
                .filter(operation -> operation.method().equals("POST"))
                .filter(operation -> !schema(operation).isMissingNode())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> Door.sideBySide(everyProperty(operation).stream()
                                .filter(name -> !own(operation).has(name))
                                .<Door.Step>map(name -> () -> assertRefused(operation, name))
                                .toList())));
    }

    @AfterAll
    void nothingWasStoredForAnyOfThem() throws Exception {
        assertThat(ground.eventsOf(trace)).isZero();
    }

    private void assertRefused(Operation operation, String name) {
        Map<String, Object> body = new LinkedHashMap<>(operation.body());
        body.put(name, "PUBLISHED");
        var answer = Door.send(Door.direct(ground.stack, operation.service())
                .request(ground.existing(operation), ground.allowed(ground.owner, operation))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
        JsonNode problem = assertProblem(name, answer, 400, "unknown-property");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/" + name);
    }

    private static Set<String> everyProperty(Operation operation) {
        Set<String> names = new TreeSet<>(TEMPTING);
        operation
                .document()
                .at("/components/schemas")
                .forEach(schema -> names.addAll(schema.path("properties").propertyNames()));
        return names;
    }

    private static JsonNode schema(Operation operation) {
        return operation
                .document()
                .path("paths")
                .path(operation.path())
                .path("post")
                .at("/requestBody/content/application~1json/schema");
    }

    private static JsonNode own(Operation operation) {
        String reference = schema(operation).path("$ref").asString("#");
        return operation.document().at(reference.substring(1)).path("properties");
    }
}
