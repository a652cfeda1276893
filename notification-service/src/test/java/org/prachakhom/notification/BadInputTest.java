package org.prachakhom.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.events.value.Roles;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bad input gets its problem document, which names property and rule, and changes nothing. */
@ServiceTest
class BadInputTest {
    private static final String PUBLICATIONS = "/api/v1/publications/";
    private static final String GOOD = "{\"title\": \"ไฟส่องสว่าง\", \"text\": \"ซ่อมแล้วทุกดวง\"}";

    private final ApiClient client;
    private final JdbcClient jdbc;
    private final ProjectionScenario scenario;
    private final String tenant = FreshTenant.next();
    private final String foreign = FreshTenant.next();
    private final TownIssue issue;

    BadInputTest(@LocalServerPort int port, ProjectionScenario scenario, JdbcClient jdbc) {
        this.client = new ApiClient(port);
        this.jdbc = jdbc;
        this.scenario = scenario;
        this.issue = TownIssue.in(tenant, scenario);
    }

    @BeforeEach
    void anIssueIsKnown() {
        scenario.publish(tenant, issue.filed());
    }

    @ParameterizedTest(name = "{0}={1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            title  | "ไฟ"             | 422 | publication.title-has-3-to-200-characters
            title  | "  ไฟ  "         | 422 | publication.title-has-3-to-200-characters
            title  | null             | 400 | validation
            title  | 7                | 400 | wrong-type
            title  | ["ไฟส่องสว่าง"]  | 400 | wrong-type
            title  | "ไฟ\\u0000ฟ้า"   | 400 | wrong-type
            text   | ""               | 422 | publication.text-has-1-to-5000-characters
            text   | "   "            | 422 | publication.text-has-1-to-5000-characters
            text   | null             | 400 | validation
            text   | {"th": "ซ่อม"}   | 400 | wrong-type
            text   | true             | 400 | wrong-type
            colour | "red"            | 400 | unknown-property
            """)
    void ofAPropertyIsRefusedByItsName(String property, String json, int status, String code) {
        JsonNode problem = refused(() -> clear(publisher(), with(property, json)), status, code);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/" + property);
    }

    @Test
    void textsThatAreTooLongAreRefusedByTheirName() {
        JsonNode title = refused(
                () -> clear(publisher(), with("title", quoted("ก".repeat(201)))),
                422,
                "publication.title-has-3-to-200-characters");
        assertThat(title.at("/errors/0/pointer").asString()).isEqualTo("/title");
        JsonNode text = refused(
                () -> clear(publisher(), with("text", quoted("ก".repeat(5001)))),
                422,
                "publication.text-has-1-to-5000-characters");
        assertThat(text.at("/errors/0/pointer").asString()).isEqualTo("/text");
    }

    @Test
    void whatIsNoReadableBodyIsRefused() {
        String large = with("text", quoted("ก".repeat(1 << 20)));
        refused(() -> clear(publisher(), large), 413, "body-too-large");
        byte[] broken = GOOD.getBytes(UTF_8);
        broken[GOOD.indexOf("ไฟ")] = (byte) 0xFF;
        refused(() -> post("/content", publisher(), null, BodyPublishers.ofByteArray(broken)), 400, "malformed-body");
        refused(() -> clear(publisher(), GOOD.substring(0, GOOD.length() - 1)), 400, "malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01890000-0000-7000-8000-000000000000", "7"})
    void anIssueThatNobodyKnowsIsNotFound(String unknown) {
        String path = PUBLICATIONS + unknown;
        refused(() -> client.post(path + "/content", publisher(), GOOD), 404, "publication.unknown-issue");
        refused(() -> client.get(path, publisher()), 404, "not-found");
    }

    @Test
    void publishingIsRefusedWithoutWhatItNeeds() {
        refused(() -> post("/request", publisher(), null, BodyPublishers.noBody()), 428, "precondition-required");
        assertThat(clear(publisher(), GOOD).statusCode()).isEqualTo(201);
        refused(() -> clear(publisher(), GOOD), 428, "publication.clearing-again-needs-if-match");
        refused(() -> post("/request", publisher(), "7", BodyPublishers.noBody()), 412, "stale-version");
        refused(
                () -> post("/request", publisher(), "0", BodyPublishers.noBody()),
                409,
                "publication.publishing-needs-an-outcome");
    }

    @Test
    void aTokenThatDoesNotCountChangesNothing() {
        String expired = TestTokens.of("somsri", tenant, Roles.PUBLISHER)
                .expiresAt(Instant.now().minusSeconds(3600))
                .sign();
        refused(() -> clear(null, GOOD), 401, "unauthenticated");
        refused(() -> clear("hello", GOOD), 401, "unauthenticated");
        refused(() -> clear(expired, GOOD), 401, "unauthenticated");
        refused(() -> clear(TestTokens.token("somsri", tenant, Roles.SECRETARY), GOOD), 403, "forbidden");
        String ofAnother = TestTokens.token("somsri", foreign, Roles.PUBLISHER);
        refused(() -> clear(ofAnother, GOOD), 404, "publication.unknown-issue");
        refused(() -> client.get(PUBLICATIONS + issue.id(), ofAnother), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=LOST", "?limit=0", "?limit=many", "?cursor=%25%25", "?atLeast=tomorrow"})
    void aListIsNarrowedByKnownValuesOnly(String query) {
        String list = "/api/v1/publications" + query;
        refused(() -> client.get(list, publisher()), 400, "invalid-parameter");
    }

    private JsonNode refused(Supplier<HttpResponse<String>> request, int status, String code) {
        long before = events();
        JsonNode problem = assertProblem(request.get(), status, code);
        assertThat(events()).isEqualTo(before);
        return problem;
    }

    private HttpResponse<String> clear(@Nullable String token, String body) {
        return post("/content", token, null, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(
            String rest, @Nullable String token, @Nullable String version, BodyPublisher body) {
        HttpRequest.Builder request = client.request(PUBLICATIONS + issue.id() + rest, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(body);
        return client.send(version == null ? request : request.header("If-Match", quoted(version)));
    }

    private String publisher() {
        return TestTokens.token("somsri", tenant, Roles.PUBLISHER);
    }

    private long events() {
        return jdbc.sql("select count(*) from event_log where tenant in (?, ?)")
                .params(tenant, foreign)
                .query(Long.class)
                .single();
    }

    /** A good text with one property in another way. */
    private static String with(String property, String json) {
        return GOOD.contains(quoted(property))
                ? GOOD.replaceFirst(
                        quoted(property) + ": \"[^\"]*\"", quoted(property) + ": " + json.replace("\\", "\\\\"))
                : GOOD.replace("}", ", " + quoted(property) + ": " + json + "}");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
