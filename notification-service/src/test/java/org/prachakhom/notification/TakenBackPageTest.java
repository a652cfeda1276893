package org.prachakhom.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.publication.TakeBackRequested;
import org.prachakhom.events.value.Roles;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A publisher takes back a page that names somebody. */
@ServiceTest
class TakenBackPageTest {
    private static final String REASON = "มีชื่อบุคคลในข้อความ";
    private static final String TAKE_BACK = "{\"reason\": \"" + REASON + "\"}";
    private static final String CONTENT = "{\"title\": \"ซ่อมไฟหน้าบ้านป้าแดง\", \"text\": \"ซ่อมแล้ว\"}";

    private final ApiClient client;
    private final ProjectionScenario scenario;
    private final PolicyScenario log;
    private final String tenant = FreshTenant.next();
    private final TownIssue issue;

    TakenBackPageTest(@LocalServerPort int port, ProjectionScenario scenario, PolicyScenario log) {
        this.client = new ApiClient(port);
        this.scenario = scenario;
        this.log = log;
        this.issue = TownIssue.in(tenant, scenario);
    }

    @BeforeEach
    void aPageIsPublic() {
        scenario.publish(tenant, TownIssue.registered(tenant), issue.filed(), issue.verified());
        assertThat(post("/content", null, CONTENT).statusCode()).isEqualTo(201);
        assertThat(post("/request", "0", "").statusCode()).isEqualTo(200);
        scenario.publish(tenant, issue.published(1, TownIssue.AT));
        await().untilAsserted(() -> assertThat(page().body()).contains("ป้าแดง"));
    }

    @Test
    void everyoneReadsThatItIsGoneAndWhyOnceTheIssueHasAnswered() {
        assertThat(post("/take-back", "1", TAKE_BACK).statusCode()).isEqualTo(200);
        TakeBackRequested asked = (TakeBackRequested) log.eventsOf(issue.id()).getLast();
        assertThat(asked.decision()).isEqualTo(1);
        assertThat(asked.textVersion()).isEqualTo(1);
        assertThat(page().statusCode()).as("the issue has not answered").isEqualTo(200);

        scenario.publish(tenant, issue.takenBack(asked.reason()));
        JsonNode problem = assertProblem(page(), 410, "gone");
        assertThat(problem.at("/errors/0/detail").asString()).contains(REASON);
        assertThat(list()).doesNotContain("ป้าแดง");
        assertProblem(post("/take-back", "2", TAKE_BACK), 409, "publication.only-what-is-public-is-taken-back");
    }

    @Test
    void erasureTakesTheReasonAwayAndLeavesThePageGone() {
        assertThat(post("/take-back", "1", TAKE_BACK).statusCode()).isEqualTo(200);
        TakeBackRequested asked = (TakeBackRequested) log.eventsOf(issue.id()).getLast();
        scenario.publish(tenant, issue.takenBack(asked.reason()), issue.erased());

        assertThat(assertProblem(page(), 410, "gone").toString()).doesNotContain(REASON);
        assertThat(scenario.rows(tenant, "publication").toString()).doesNotContain(REASON);
    }

    @Test
    void aPageThatIsPublishedAgainIsBack() {
        assertThat(post("/take-back", "1", TAKE_BACK).statusCode()).isEqualTo(200);
        TakeBackRequested asked = (TakeBackRequested) log.eventsOf(issue.id()).getLast();
        scenario.publish(tenant, issue.takenBack(asked.reason()));
        assertThat(post("/request", "2", "").statusCode()).isEqualTo(200);
        scenario.publish(tenant, issue.published(1, TownIssue.AT.plusSeconds(60)));

        assertThat(page().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{}', 400, validation",
                "'{\"reason\": 7}', 400, wrong-type",
                "'{\"reason\": \"สั้น\"}', 422, publication.the-reason-has-10-to-1000-characters"
            })
    void aBadReasonIsRefusedByItsName(String body, int status, String code) {
        JsonNode problem = assertProblem(post("/take-back", "1", body), status, code);

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/reason");
        assertProblem(post("/take-back", null, TAKE_BACK), 428, "precondition-required");
        assertProblem(post("/take-back", "0", TAKE_BACK), 412, "stale-version");
    }

    private HttpResponse<String> page() {
        return client.get("/public/" + tenant + "/issues/" + issue.id(), null);
    }

    private String list() {
        return client.get("/public/" + tenant + "/issues", null).body();
    }

    private HttpResponse<String> post(String rest, @Nullable String version, String body) {
        HttpRequest.Builder request = client.request(
                        "/api/v1/publications/" + issue.id() + rest,
                        TestTokens.token("somsri", tenant, Roles.PUBLISHER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }
}
