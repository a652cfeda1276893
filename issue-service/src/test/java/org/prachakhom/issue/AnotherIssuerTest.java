package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.StubIssuer;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A journey with tokens of another OIDC issuer, which the service is told of by its configuration alone. */
@ServiceTest
class AnotherIssuerTest {
    private static final StubIssuer ISSUER = StubIssuer.started();
    private static final String NAMES = "\"nameTh\": \"ทดสอบ\", \"nameEn\": \"Test\"";

    private final ApiClient client;
    private final ProjectionScenario scenario;
    private final String town = FreshTenant.next();

    AnotherIssuerTest(@LocalServerPort int port, ProjectionScenario scenario) {
        this.client = new ApiClient(port);
        this.scenario = scenario;
    }

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry configuration) {
        ISSUER.register(configuration);
    }

    @AfterAll
    static void end() {
        ISSUER.close();
    }

    @Test
    void peopleWorkWithTheTokensOfTheirOwnIssuerAlsoAfterItsKeyChanged() {
        register();
        HttpResponse<String> filed = created(Roles.LEADER, "/api/v1/issues", Town.filing(""));
        String path = filed.headers().firstValue("Location").orElseThrow();
        change(path + "/triage", 0, "{\"category\": \"drainage\", \"priority\": \"NORMAL\"}");
        ISSUER.changeKey();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> client.get(path, token(Roles.SECRETARY)).statusCode() == 200);
        String upTo = ApiClient.json(change(path + "/assignment", 1, "{\"agency\": \"works\"}"))
                .path("upTo")
                .asString();
        HttpResponse<String> inbox = client.get("/api/v1/issues/inbox?atLeast=" + upTo, token(Roles.OFFICER));
        assertThat(inbox.body()).contains("น้ำท่วมซอย 7");
        String stranger =
                ISSUER.token("other", FreshTenant.next(), Roles.SECRETARY).sign();
        assertProblem(client.get(path, stranger), 404, "not-found");
        String elsewhere = Town.filing("").replace("c07", "c08");
        assertThat(client.post("/api/v1/issues", token(Roles.LEADER), elsewhere).statusCode())
                .isIn(403, 422);
        assertProblem(client.get(path, token(Roles.MONITOR + "S")), 403, "forbidden");
    }

    @Test
    void tokensOfAnybodyElseDoNotCount() {
        assertProblem(
                client.get("/api/v1/issues", TestTokens.token("x", town, Roles.SECRETARY)), 401, "unauthenticated");
        String foreignName = ISSUER.token("x", town, Roles.SECRETARY)
                .claim("iss", TestTokens.ISSUER)
                .sign();
        assertProblem(client.get("/api/v1/issues", foreignName), 401, "unauthenticated");
        String ourNames = ISSUER.token("x", town, Roles.SECRETARY)
                .claim("town", null)
                .claim("municipality", town)
                .sign();
        assertProblem(client.get("/api/v1/issues", ourNames), 401, "unauthenticated");
    }

    private void register() {
        String operator = ISSUER.token("operator", "OPS", Roles.OPERATOR).sign();
        String body = "{\"code\": \"%s\", %s, \"provinceTh\": \"ประจวบฯ\", \"timeZone\": \"Asia/Bangkok\"}"
                .formatted(town, NAMES);
        assertThat(client.post("/api/v1/municipalities", operator, body).statusCode())
                .isEqualTo(201);
        created(Roles.ADMIN, "/api/v1/agencies", "{\"code\": \"works\", %s, \"external\": false}".formatted(NAMES));
        created(
                Roles.ADMIN,
                "/api/v1/categories",
                "{\"code\": \"drainage\", %s, \"agency\": \"works\", \"priority\": \"NORMAL\"}".formatted(NAMES));
        created(Roles.ADMIN, "/api/v1/service-levels", "{\"level\": \"NORMAL\", \"days\": 15, \"of\": \"WORKING\"}");
        Actor by = new Actor("secretary", Roles.SECRETARY, null);
        scenario.publish(
                town,
                new CommunityRegistered(
                        StreamIds.named("community", town, "c07"),
                        town,
                        "c07",
                        "c07",
                        "c07",
                        by,
                        Instant.parse("2026-01-12T03:00:00Z")));
    }

    private HttpResponse<String> created(String role, String path, String body) {
        HttpResponse<String> answer = client.post(path, token(role), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private HttpResponse<String> change(String path, long version, String body) {
        HttpResponse<String> answer = client.send(client.request(path, token(Roles.SECRETARY))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private String token(String role) {
        return ISSUER.token(role, town, role)
                .claim("wards", List.of("c07"))
                .claim("office", Map.of("works_for", "works"))
                .sign();
    }
}
