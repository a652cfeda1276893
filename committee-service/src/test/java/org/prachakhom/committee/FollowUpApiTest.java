package org.prachakhom.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The case of one claimed issue, from the visit to the verdict. */
@ServiceTest
class FollowUpApiTest {
    private static final String SURVEY = "{\"members\":[{\"person\":\"kanya\"}],\"finding\":\"ลงพื้นที่แล้ว\"}";
    private static final String VERDICT = "{\"claim\":1,\"verdict\":\"FIXED\",\"finding\":\"ไฟติดครบทุกดวงแล้ว\"}";

    private final ProjectionScenario scenario;
    private final ApiClient client;
    private final String tenant = FreshTenant.next();
    private final IssueFacts issue;

    FollowUpApiTest(ProjectionScenario scenario, @LocalServerPort int port) {
        this.scenario = scenario;
        this.client = new ApiClient(port);
        this.issue = new IssueFacts(scenario, tenant, "one");
    }

    @BeforeEach
    void aClaimedIssue() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null, IssueFacts.NOON), issue.claimed(1));
        await().until(() -> status().equals("TO_VISIT"));
    }

    @Test
    void theTeamVisitsAndDecides() {
        String visited = done(post("/surveys", SURVEY, null, null));
        HttpResponse<String> seen = get(visited);
        assertThat(ApiClient.json(seen).at("/followUp/status").asString()).isEqualTo("TO_DECIDE");
        assertThat(ApiClient.json(seen).at("/followUp/title").asString()).isEqualTo("ไฟดับ");
        assertThat(seen.headers().firstValue("ETag")).hasValue("\"2\"");

        String judged = done(post("/verdict", VERDICT, 2L, null));
        JsonNode file = ApiClient.json(get(judged));
        assertThat(file.at("/followUp/verdict").asString()).isEqualTo("FIXED");
        assertThat(file.at("/surveys/0/finding").asString()).isEqualTo("ลงพื้นที่แล้ว");
        assertThat(file.at("/verdicts/0/claim").asInt()).isEqualTo(1);
    }

    @Test
    void theTeamAnswersWhoDisputesAResult() {
        scenario.publish(tenant, issue.returned(), issue.declined(), issue.disputed(1));
        await().until(() -> status().equals("ENDED"));
        assertProblem(post("/surveys", SURVEY, null, null), 409, "follow-up.what-ended-is-not-checked");
        assertProblem(post("/reopening", answer(1), 2L, "works"), 403, "follow-up.who-answers-did-not-work-on-it");
        assertProblem(post("/reopening", answer(2), 2L, null), 409, "follow-up.only-an-open-request-is-answered");

        String answered = done(post("/reopening", answer(1), 2L, null));
        JsonNode file = ApiClient.json(get(answered));
        assertThat(file.at("/reopenings/0/reason").asString()).isEqualTo("ไฟดับอีกแล้ว");
        assertThat(file.at("/reopenings/0/answer/granted").asBoolean()).isTrue();
        assertThat(file.at("/followUp/openRequests").asInt()).isZero();
        assertProblem(post("/reopening", answer(1), 3L, null), 409, "follow-up.a-request-is-answered-once");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{\"granted\":true,\"reason\":\"ไฟดับจริงตามที่แจ้ง\"}', 400, validation, /request",
                "'{\"request\":0,\"granted\":true,\"reason\":\"ไฟดับจริงตามที่แจ้ง\"}', 400, validation, /request",
                "'{\"request\":1,\"reason\":\"ไฟดับจริงตามที่แจ้ง\"}', 400, validation, /granted",
                "'{\"request\":1,\"granted\":\"yes\",\"reason\":\"ไฟดับจริงตามที่แจ้ง\"}', 400, wrong-type, /granted",
                "'{\"request\":1,\"granted\":true}', 400, validation, /reason",
                "'{\"request\":9,\"granted\":true,\"reason\":\"ไฟดับจริงตามที่แจ้ง\"}', 409,"
                        + " follow-up.only-an-open-request-is-answered, /request"
            })
    void aBadAnswerIsRefusedByTheNameOfItsProperty(String body, int status, String code, String pointer) {
        JsonNode problem = assertProblem(post("/reopening", body, 1L, null), status, code);

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void nobodyJudgesTheirOwnWork() {
        done(post("/surveys", SURVEY, null, null));

        assertProblem(
                post("/verdict", VERDICT, 2L, "works"), 403, "follow-up.the-signer-is-not-of-the-claiming-agency");
    }

    @Test
    void aVerdictNamesTheVersionItSaw() {
        assertProblem(post("/verdict", VERDICT, null, null), 428, "precondition-required");
        assertProblem(post("/verdict", VERDICT, 0L, null), 412, "stale-version");
        assertProblem(post("/verdict", VERDICT, 1L, null), 409, "follow-up.a-verdict-needs-a-survey-of-its-claim");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{\"members\":[],\"finding\":\"x\"}', 400, validation, /members",
                "'{\"members\":[{\"person\":\"k\"}],\"finding\":\" \"}', 400, validation, /finding",
                "'{\"members\":[{\"person\":\"k\"}],\"finding\":7}', 400, wrong-type, /finding",
                "'{\"members\":[{\"person\":\"k\",\"role\":\"x\"}],\"finding\":\"x\"}', 400, unknown-property,"
                        + " /members/0/role",
                "'{\"members\":[{\"person\":\"k\",\"agency\":\"nobody\"}],\"finding\":\"x\"}', 422,"
                        + " committee.unknown-agency, /members/0/agency",
                "'{\"members\":[{\"person\":\"k\"}],\"visitedAt\":\"2999-01-01T00:00:00Z\",\"finding\":\"x\"}', 422,"
                        + " follow-up.a-visit-lies-in-the-past, /visitedAt"
            })
    void aBadSurveyIsRefusedByTheNameOfItsProperty(String body, int status, String code, String pointer) {
        List<String> before = scenario.rows(tenant, "event_log");

        JsonNode problem = assertProblem(post("/surveys", body, null, null), status, code);

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(scenario.rows(tenant, "event_log")).isEqualTo(before);
    }

    @Test
    void anUnknownCaseIsNotFound() {
        String unknown = "/api/v1/follow-ups/" + StreamIds.next();

        assertProblem(client.get(unknown, token(null)), 404, "not-found");
        assertProblem(client.post(unknown + "/surveys", token(null), SURVEY), 404, "not-found");
    }

    @Test
    void figuresAreCountedByWhatIsKnown() {
        JsonNode figures = ApiClient.json(client.get("/api/v1/progress/figures?by=state", token(null)));

        assertThat(figures.at("/figures/0/key").asString()).isEqualTo("CLAIMED");
        assertThat(client.get("/api/v1/progress/figures?by=mood", token(null)).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> post(String rest, String json, @Nullable Long version, @Nullable String agency) {
        HttpRequest.Builder request = client.request(path() + rest, token(agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return client.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }

    private static String answer(int request) {
        return "{\"request\":" + request + ",\"granted\":true,\"reason\":\"ไฟดับจริงตามที่แจ้ง\"}";
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer).path("upTo").asString();
    }

    private HttpResponse<String> get(String atLeast) {
        return client.get(path() + "?atLeast=" + atLeast, token(null));
    }

    private String status() {
        return ApiClient.json(client.get(path(), token(null)))
                .at("/followUp/status")
                .asString();
    }

    private String path() {
        return "/api/v1/follow-ups/" + issue.id();
    }

    private String token(@Nullable String agency) {
        return TestTokens.of("kanya", tenant, Roles.FOLLOW_UP)
                .claim("agency", agency)
                .sign();
    }
}
