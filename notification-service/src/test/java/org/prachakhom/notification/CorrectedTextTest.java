package org.prachakhom.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.events.value.Roles;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A publisher mends a text that is public already: clears it anew and asks again. */
@ServiceTest
class CorrectedTextTest {
    private static final Instant LATER = TownIssue.AT.plusSeconds(3600);

    private final ApiClient client;
    private final ProjectionScenario scenario;
    private final PolicyScenario log;
    private final String tenant = FreshTenant.next();
    private final TownIssue issue;

    CorrectedTextTest(@LocalServerPort int port, ProjectionScenario scenario, PolicyScenario log) {
        this.client = new ApiClient(port);
        this.scenario = scenario;
        this.log = log;
        this.issue = TownIssue.in(tenant, scenario);
    }

    @BeforeEach
    void aTextIsPublic() {
        scenario.publish(tenant, TownIssue.registered(tenant), issue.filed(), issue.verified());
        String version = clear("ซ่อมไฟหน้าบ้านป้าแดง", null);
        ask(version);
        scenario.publish(tenant, issue.published(1, TownIssue.AT));
    }

    @Test
    void theMendedTextIsAskedForAndTakesThePlaceOfThePublicOne() {
        everyoneReads("ซ่อมไฟหน้าบ้านป้าแดง");
        String version = clear("ซ่อมไฟทั้งซอย", "1");
        ask(version);
        assertThat(asked()).containsExactly(1, 2);
        everyoneReads("ซ่อมไฟหน้าบ้านป้าแดง");

        scenario.publish(tenant, issue.published(2, LATER));
        everyoneReads("ซ่อมไฟทั้งซอย");
        assertThat(page().path("publishedAt").asString()).isEqualTo(TownIssue.AT.toString());
        assertThat(page().path("correctedAt").asString()).isEqualTo(LATER.toString());
        assertThat(client.get("/public/" + tenant + "/issues", null).body()).doesNotContain("ป้าแดง");
    }

    @Test
    void askingForTheTextThatIsPublicChangesNothing() {
        ask("1");
        assertThat(asked()).containsExactly(1);
    }

    private List<Integer> asked() {
        return log.eventsOf(issue.id()).stream()
                .filter(PublicationRequested.class::isInstance)
                .map(PublicationRequested.class::cast)
                .map(PublicationRequested::textVersion)
                .toList();
    }

    private String clear(String title, @Nullable String version) {
        return done(post("/content", version, "{\"title\": \"" + title + "\", \"text\": \"ซ่อมแล้วทุกดวง\"}"));
    }

    private void ask(String version) {
        done(post("/request", version, ""));
    }

    private HttpResponse<String> post(String rest, @Nullable String version, String body) {
        var request = client.request(path() + rest, publisher())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }

    /** The version that the command made, once its own view shows it. */
    private String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        String upTo = ApiClient.json(answer).path("upTo").asString();
        HttpResponse<String> seen = client.get(path() + "?atLeast=" + upTo, publisher());
        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
        return answer.headers().firstValue("ETag").orElseThrow().replace("\"", "");
    }

    /** The texts come by the own log, the publication by the issue's topic. */
    private void everyoneReads(String title) {
        await().untilAsserted(
                        () -> assertThat(page().path("title").asString("")).isEqualTo(title));
    }

    private JsonNode page() {
        return ApiClient.json(client.get("/public/" + tenant + "/issues/" + issue.id(), null));
    }

    private String path() {
        return "/api/v1/publications/" + issue.id();
    }

    private String publisher() {
        return TestTokens.token("somsri", tenant, Roles.PUBLISHER);
    }
}
