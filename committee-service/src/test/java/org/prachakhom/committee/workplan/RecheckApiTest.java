package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Roles;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What was confirmed long ago and drawn since: from the list to what is found there. */
@ServiceTest
class RecheckApiTest {
    private static final String LIST = "/api/v1/follow-ups?recheck=true&limit=100";
    private static final String SURVEY = "{\"members\":[{\"person\":\"kanya\"}],\"finding\":\"ลงพื้นที่แล้ว\"}";
    private static final String FAILED = "{\"claim\":1,\"passed\":false,\"finding\":\"ไฟดับอีกสองดวง\"}";

    private final ProjectionScenario scenario;
    private final Rechecks rechecks;
    private final ApiClient client;
    private final Instant longEnoughAgo = Clock.systemUTC().instant().minus(Duration.ofDays(40));
    private final String tenant = FreshTenant.next();

    RecheckApiTest(ProjectionScenario scenario, Rechecks rechecks, @LocalServerPort int port) {
        this.scenario = scenario;
        this.rechecks = rechecks;
        this.client = new ApiClient(port);
    }

    @Test
    void theTeamGoesThereAgainAndSaysThatItDidNotLast() {
        String drawn = drawn();
        assertThat(ApiClient.json(client.get(LIST, token(null))).findValuesAsString("id"))
                .contains(id(drawn));
        assertProblem(post(drawn, "/recheck", FAILED, 3L, null), 409, "follow-up.a-recheck-needs-a-survey-of-its-own");
        assertProblem(post(drawn, "/recheck", FAILED, null, null), 428, "precondition-required");

        done(post(drawn, "/surveys", SURVEY, null, null));
        assertProblem(
                post(drawn, "/recheck", FAILED, 4L, "works"),
                403,
                "follow-up.the-signer-is-not-of-the-claiming-agency");
        String found = done(post(drawn, "/recheck", FAILED, 4L, null));

        JsonNode file = ApiClient.json(client.get(path(drawn) + "?atLeast=" + found, token(null)));
        assertThat(file.at("/surveys/1/claim").asInt()).isEqualTo(1);
        assertThat(file.at("/rechecks/0/passed").asBoolean()).isFalse();
        assertThat(file.at("/rechecks/0/finding").asString()).isEqualTo("ไฟดับอีกสองดวง");
        assertThat(file.at("/followUp/recheckDue").isMissingNode()
                        || file.at("/followUp/recheckDue").isNull())
                .isTrue();
        assertThat(file.at("/followUp/recheckPassed").asBoolean(true)).isFalse();
        assertProblem(
                post(drawn, "/recheck", FAILED, 5L, null), 409, "follow-up.only-what-counts-as-fixed-is-checked-again");
    }

    @Test
    void nobodyChoosesWhatIsLookedAtAgain() {
        drawn();
        String chosen = new DrawnCases(scenario, tenant, rechecks).other();

        done(post(chosen, "/surveys", SURVEY, null, null));
        assertProblem(
                post(chosen, "/recheck", FAILED, 4L, null), 409, "follow-up.only-what-was-drawn-is-checked-again");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{\"passed\":true,\"finding\":\"ไฟติดครบทุกดวง\"}', 400, validation, /claim",
                "'{\"claim\":0,\"passed\":true,\"finding\":\"ไฟติดครบทุกดวง\"}', 400, validation, /claim",
                "'{\"claim\":1,\"finding\":\"ไฟติดครบทุกดวง\"}', 400, validation, /passed",
                "'{\"claim\":1,\"passed\":\"so-so\",\"finding\":\"ไฟติดครบทุกดวง\"}', 400, wrong-type, /passed",
                "'{\"claim\":1,\"passed\":true}', 400, validation, /finding",
                "'{\"claim\":1,\"passed\":true,\"finding\":\"ดี\"}', 422, follow-up.a-finding-says-something, /finding",
                "'{\"claim\":7,\"passed\":true,\"finding\":\"ไฟติดครบทุกดวง\"}', 409,"
                        + " follow-up.only-what-counts-as-fixed-is-checked-again, /claim"
            })
    void aBadReportIsRefusedByTheNameOfItsProperty(String body, int status, String code, String pointer) {
        confirmed(List.of(new CaseFacts(scenario, tenant, "one")));

        JsonNode problem = assertProblem(post("one", "/recheck", body, 3L, null), status, code);

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private String drawn() {
        return new DrawnCases(scenario, tenant, rechecks).one(this::confirmed);
    }

    /** Their issues are verified for more than a month; the policies open the cases. */
    private void confirmed(List<CaseFacts> some) {
        publish(some.stream()
                .flatMap(each -> {
                    IssueFacts issue = new IssueFacts(scenario, tenant, each.name());
                    return List.<PublishedEvent>of(
                            issue.filed(),
                            issue.assigned("works", null, IssueFacts.NOON),
                            issue.claimed(1),
                            issue.verified(Outcome.FIXED))
                            .stream();
                })
                .toArray(PublishedEvent[]::new));
        publish(some.stream()
                .flatMap(each -> List.<PublishedEvent>of(each.surveyed(1), each.confirmed(1, longEnoughAgo)).stream())
                .toArray(PublishedEvent[]::new));
    }

    private void publish(PublishedEvent... facts) {
        scenario.publish(tenant, facts);
    }

    private HttpResponse<String> post(
            String name, String rest, String json, @Nullable Long version, @Nullable String agency) {
        HttpRequest.Builder request = client.request(path(name) + rest, token(agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return client.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer).path("upTo").asString();
    }

    private String id(String name) {
        return new IssueFacts(scenario, tenant, name).id();
    }

    private String path(String name) {
        return "/api/v1/follow-ups/" + id(name);
    }

    private String token(@Nullable String agency) {
        return TestTokens.of("kanya", tenant, Roles.FOLLOW_UP)
                .claim("agency", agency)
                .sign();
    }
}
