package org.prachakhom.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.testing.api.Findings;
import org.prachakhom.testing.api.PaperService;
import org.prachakhom.testing.api.PaperService.Deed;
import org.prachakhom.testing.api.PaperService.Reply;
import org.prachakhom.testing.api.PaperService.Request;
import org.springframework.test.util.ReflectionTestUtils;

class PermissionMatrixBitesTest {
    private static final String DESCRIPTION = """
            {"openapi":"3.1.0","paths":{
              "/api/v1/things":{"get":{"operationId":"things"},"post":{"operationId":"makeThing"}},
              "/api/v1/things/{id}":{"get":{"operationId":"thing"}},
              "/public/{tenant}/things":{"get":{"operationId":"showThings"}}}}""";
    private static final String FILE = """
            service,operation,method,path,roles
            paper,things,GET,/api/v1/things,ADMIN|LEADER
            paper,makeThing,POST,/api/v1/things,ADMIN
            paper,thing,GET,/api/v1/things/{id},ADMIN|LEADER
            paper,showThings,GET,/public/{tenant}/things,EVERYONE
            other,elsewhere,GET,/elsewhere,ADMIN
            """;
    private static final Reply ITEMS = new Reply(200, "{\"items\":[{\"id\":\"a\"}]}");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        file(FILE);
    }

    @Test
    void aServiceThatDoesWhatTheFileSaysIsGreen() {
        assertThat(red(PermissionMatrixBitesTest::right)).isEmpty();
        assertThat(isUnlike(DESCRIPTION)).isFalse();
    }

    @Test
    void anOperationOpenToNobodysTokenIsRed() {
        assertThat(red(request -> request.path().equals("/api/v1/things")
                                && request.roles().isEmpty()
                        ? ITEMS
                        : right(request)))
                .containsExactly("GET /api/v1/things things: nobody", "POST /api/v1/things makeThing: nobody");
    }

    @Test
    void aRoleTooManyIsRed() {
        assertThat(red(request ->
                        request.method().equals("POST") && request.roles().contains("LEADER")
                                ? new Reply(201, "{}")
                                : right(request)))
                .containsExactly("POST /api/v1/things makeThing: not LEADER");
    }

    @Test
    void aRoleTooFewIsRed() {
        assertThat(red(request ->
                        request.path().endsWith("/things") && request.roles().contains("LEADER")
                                ? PaperService.problem(403, "forbidden")
                                : right(request)))
                .containsExactly("GET /api/v1/things things: LEADER");
    }

    @Test
    void anotherTenantsThingIsRed() {
        assertThat(red(request ->
                        "ZZ".equals(request.tenant()) && !request.path().endsWith("/things")
                                ? new Reply(200, "{}")
                                : right(request)))
                .containsExactly("GET /api/v1/things/{id} thing: another tenant");
    }

    @Test
    void aThingThatIsNotThereAtAllIsRed() {
        assertThat(red(request -> {
                    Reply answer = right(request);
                    return answer.status() == 200 && !request.path().endsWith("/things")
                            ? PaperService.problem(404, "not-found")
                            : answer;
                }))
                .containsExactlyInAnyOrder(
                        "GET /api/v1/things/{id} thing: ADMIN", "GET /api/v1/things/{id} thing: LEADER");
    }

    @Test
    void anotherTenantsListIsRed() {
        assertThat(red(request -> "ZZ".equals(request.tenant())
                                && request.method().equals("GET")
                                && request.path().endsWith("/things")
                        ? ITEMS
                        : right(request)))
                .containsExactly("GET /api/v1/things things: another tenant");
    }

    @Test
    void aFailingServiceIsRed() {
        assertThat(red(request ->
                        request.method().equals("POST") && request.roles().contains("ADMIN")
                                ? PaperService.problem(500, "unexpected")
                                : right(request)))
                .containsExactly("POST /api/v1/things makeThing: ADMIN");
    }

    @Test
    void anOperationThatTheFileDoesNotNameIsRedAndOneThatIsGoneToo() throws IOException {
        assertThat(isUnlike(DESCRIPTION.replace("\"thing\"", "\"oneThing\""))).isTrue();
        assertThat(isUnlike(DESCRIPTION.replace(",\"post\":{\"operationId\":\"makeThing\"}", "")))
                .isTrue();
        file(FILE.replace("paper,showThings,GET,/public/{tenant}/things,EVERYONE\n", ""));
        assertThat(isUnlike(DESCRIPTION)).isTrue();
    }

    private static Reply right(Request request) {
        if (request.path().startsWith("/public/")) {
            return ITEMS;
        }
        if (request.roles().isEmpty()) {
            return PaperService.problem(401, "unauthenticated");
        }
        List<String> allowed = request.method().equals("POST") ? List.of("ADMIN") : List.of("ADMIN", "LEADER");
        if (request.roles().stream().noneMatch(allowed::contains)) {
            return PaperService.problem(403, "forbidden");
        }
        boolean foreign = "ZZ".equals(request.tenant());
        if (!request.path().endsWith("/things")) {
            return foreign ? PaperService.problem(404, "not-found") : new Reply(200, "{}");
        }
        return foreign ? new Reply(200, "{\"items\":[]}") : ITEMS;
    }

    private List<String> red(Deed deed) {
        try (PaperService service = new PaperService(DESCRIPTION, deed)) {
            return Findings.red(matrix(service).everyOperationByEveryCaller());
        }
    }

    private boolean isUnlike(String description) {
        try (PaperService service = new PaperService(description, PermissionMatrixBitesTest::right)) {
            return Findings.isRed(matrix(service)::fileAndDescriptionNameTheSameOperations);
        }
    }

    private PermissionMatrix matrix(PaperService service) {
        PermissionMatrix matrix = new PermissionMatrix("paper", folder.resolve("permissions.csv")) {
            @Override
            protected Map<String, String> existing() {
                return Map.of("id", "a");
            }
        };
        ReflectionTestUtils.setField(matrix, PermissionMatrix.class, "port", service.port(), int.class);
        return matrix;
    }

    private void file(String rows) throws IOException {
        Files.writeString(folder.resolve("permissions.csv"), rows);
    }
}
