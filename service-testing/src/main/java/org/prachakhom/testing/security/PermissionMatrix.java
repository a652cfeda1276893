package org.prachakhom.testing.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.api.OpenApiDocument;
import org.prachakhom.testing.api.OpenApiDocument.Operation;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Case S2 for one service: every operation of its live description, by every role, by nobody, and by another tenant, as
 * {@code docs/permissions.csv} says. A service's test extends it, says what is there, and is a {@code @SpringBootTest} on a
 * random port; JUnit makes one instance of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PermissionMatrix {
    /** The tenant whose people call. */
    protected static final String OWN = "HH";

    private static final String FOREIGN = "ZZ";
    private static final String OPERATOR = "OPERATOR";
    private static final List<String> ROLES =
            List.of("LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN", OPERATOR, "SYSTEM");

    private final String service;
    private final Path file;

    @LocalServerPort
    private int port;

    /** {@code service} as in the first column of the file. */
    protected PermissionMatrix(String service) {
        this(service, Path.of("..", "docs", "permissions.csv"));
    }

    PermissionMatrix(String service, Path file) {
        this.service = service;
        this.file = file;
    }

    /**
     * Values for the path variables of an operation, by their names, that name things of tenant {@link #OWN} which are
     * there: its own people must read them with 200, so that another tenant's 404 is one for something that is there.
     */
    protected abstract Map<String, String> existing();

    @Test
    void fileAndDescriptionNameTheSameOperations() {
        assertThat(rows()).extracting(PermissionRow::signature).doesNotHaveDuplicates();
        assertThat(operations())
                .as("operations of the live description against rows of %s", file)
                .extracting(PermissionMatrix::signature)
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().map(PermissionRow::signature).toList());
    }

    @TestFactory
    Stream<DynamicNode> everyOperationByEveryCaller() {
        Map<String, PermissionRow> rows =
                rows().stream().collect(Collectors.toMap(PermissionRow::signature, row -> row));
        return operations().stream()
                .filter(operation -> rows.containsKey(signature(operation)))
                .map(operation ->
                        dynamicContainer(signature(operation), callers(operation, rows.get(signature(operation)))));
    }

    private List<DynamicTest> callers(Operation operation, @Nullable PermissionRow row) {
        List<DynamicTest> tests = new ArrayList<>();
        if (row == null || row.isOpen()) {
            tests.add(dynamicTest("nobody", () -> assertAllowed(operation, call(operation, null))));
            return tests;
        }
        tests.add(dynamicTest("nobody", () -> assertProblem(call(operation, null), 401, "unauthenticated")));
        for (String role : ROLES) {
            String token = token(OWN, role);
            tests.add(
                    row.roles().contains(role)
                            ? dynamicTest(role, () -> assertAllowed(operation, call(operation, token)))
                            : dynamicTest(
                                    "not " + role, () -> assertProblem(call(operation, token), 403, "forbidden")));
        }
        // An operator acts across tenants, so that what they see says nothing here.
        row.roles().stream().filter(one -> !one.equals(OPERATOR)).findFirst().ifPresent(role -> {
            String foreign = token(FOREIGN, role);
            tests.add(dynamicTest("another tenant", () -> assertNothingSeen(operation, call(operation, foreign))));
        });
        return tests;
    }

    private static void assertAllowed(Operation operation, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(401).isLessThan(500);
        assertThat(answer.body()).doesNotContain("/problems/forbidden\"");
        if (operation.method().equals("GET") && !operation.variables().isEmpty()) {
            assertThat(answer.statusCode())
                    .as("reading what is there: %s", answer.body())
                    .isEqualTo(200);
        }
    }

    private static void assertNothingSeen(Operation operation, HttpResponse<String> answer) {
        if (!operation.variables().isEmpty()) {
            JsonNode problem = assertProblem(answer);
            String type = problem.path("type").asString();
            assertThat(answer.statusCode() == 404 || (answer.statusCode() == 422 && type.contains("unknown-")))
                    .as(answer.body())
                    .isTrue();
        } else if (operation.method().equals("GET") && ApiClient.json(answer).has("items")) {
            assertThat(ApiClient.json(answer).path("items")).isEmpty();
        }
    }

    private HttpResponse<String> call(Operation operation, @Nullable String token) {
        ApiClient client = new ApiClient(port);
        HttpRequest.Builder request = client.request(operation.path(this::value), token);
        if (operation.method().equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(document().sampleBody(operation)));
        }
        return client.send(request);
    }

    private String value(String variable) {
        String value = variable.equals("tenant") ? OWN : existing().get(variable);
        if (value == null) {
            throw new AssertionError("The test does not say what is there for {" + variable + "}");
        }
        return value;
    }

    private static String token(String tenant, String role) {
        return TestTokens.of("somchai", tenant, role)
                .communities("c01")
                .agency("works")
                .sign();
    }

    private List<Operation> operations() {
        return document().operations();
    }

    private OpenApiDocument document() {
        return OpenApiDocument.of(new ApiClient(port));
    }

    private List<PermissionRow> rows() {
        return PermissionRow.of(service, file);
    }

    private static String signature(Operation operation) {
        return operation.method() + " " + operation.path() + " " + operation.id();
    }
}
