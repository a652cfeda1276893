package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.prachakhom.gateway.Office.account;
import static org.prachakhom.gateway.Office.json;
import static org.prachakhom.gateway.Office.leader;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** S2 and S3 for accounts: every operation by every role, by nobody, and by another municipality. */
class AccountPermissionsTest extends GatewayTest {
    private static final List<String> ROLES =
            List.of("LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN", "OPERATOR");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    /** One line of the permissions file. */
    private record Operation(String method, String path, Set<String> roles) {
        HttpResponse<String> by(Office caller, String account) throws IOException, InterruptedException {
            String where = path.replace("{id}", account);
            return method.equals("GET") ? caller.get(where) : caller.post(where, body(), "If-Match", "\"0\"");
        }

        private String body() {
            return path.endsWith("/import") ? "heading\n" : leader("perm" + NUMBER.incrementAndGet() + ".perm");
        }
    }

    @Test
    void theFileNamesEveryOperation() throws Exception {
        Stream<String> live = handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .map(path -> mapping.getMethodsCondition().getMethods() + " " + path));
        assertThat(operations().stream().map(row -> "[" + row.method() + "] " + row.path()))
                .containsExactlyInAnyOrderElementsOf(live.toList());
    }

    @TestFactory
    Stream<DynamicNode> everyOperationByEveryCaller() throws Exception {
        return operations().stream()
                .map(operation -> dynamicContainer(
                        operation.method() + " " + operation.path(),
                        Stream.concat(
                                ROLES.stream().map(role -> dynamicTest(role, () -> byRole(operation, role))),
                                Stream.of(
                                        dynamicTest("nobody", () -> byNobody(operation)),
                                        dynamicTest("another municipality", () -> byAnother(operation))))));
    }

    private void byRole(Operation operation, String role) throws Exception {
        boolean operator = role.equals("OPERATOR");
        String target = operator ? administrator() : leaderAccount();
        HttpResponse<String> answer = operation.by(office(operator ? role : "PERM", role), target);
        if (operation.roles().contains(role)) {
            assertThat(answer.statusCode())
                    .as(answer.body())
                    .isIn(operator ? Set.of(200, 201, 204, 403) : Set.of(200, 201, 204));
            assertThat(answer.body()).doesNotContain("/problems/forbidden", "only-who-keeps");
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        }
    }

    private void byNobody(Operation operation) throws Exception {
        problem(operation.by(new Office(port, "none"), leaderAccount()), 401, "unauthenticated");
    }

    private void byAnother(Operation operation) throws Exception {
        String target = leaderAccount();
        Office stranger = office("PERX", "ADMIN");
        HttpResponse<String> answer = operation.by(stranger, target);
        if (operation.path().contains("{id}")) {
            problem(answer, 404, "account-is-unknown");
            HttpResponse<String> unknown = operation.by(stranger, "unknown");
            assertThat(json(unknown).get("type")).isEqualTo(json(answer).get("type"));
        } else if (operation.method().equals("GET")) {
            assertThat(answer.body()).doesNotContain(target, "PERM\"");
        }
    }

    private String leaderAccount() throws Exception {
        return office("PERM", "ADMIN").open(leader("leader" + NUMBER.incrementAndGet() + ".perm"));
    }

    private String administrator() throws Exception {
        return office("PERM", "ADMIN").open(account("admin" + NUMBER.incrementAndGet() + ".perm", "ADMIN"));
    }

    private static List<Operation> operations() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "permissions.csv")).stream()
                .filter(line -> line.startsWith("gateway,"))
                .map(line -> line.split(",", -1))
                .map(cells -> new Operation(cells[2], cells[3], Set.of(cells[4].split("\\|", -1))))
                .toList();
    }
}
