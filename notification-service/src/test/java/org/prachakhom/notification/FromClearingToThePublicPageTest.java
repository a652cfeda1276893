package org.prachakhom.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.notification.IssueStory.AT;
import static org.prachakhom.notification.IssueStory.ID;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.text.ClearTextSealer;
import tools.jackson.databind.JsonNode;

class FromClearingToThePublicPageTest extends RunningService {
    private static final String PATH = "/api/v1/publications/" + ID;
    private static final String TEXT = "{\"title\":\"ไฟส่องสว่าง\",\"text\":\"ซ่อมแล้วทุกดวง\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String publisher = TestTokens.token("somsri", "HH", "PUBLISHER");

    @Test
    void onlyWhatWasClearedAndPublishedIsShownAndErasureTakesItBack() {
        ApiClient api = new ApiClient(port);
        try (OtherServices others = new OtherServices(KAFKA.bootstrap())) {
            anIssueIsVerified(others);
            await().atMost(PATIENCE).until(() -> json(api, PATH, publisher)
                    .path("state")
                    .asString("")
                    .equals("VERIFIED"));
            HttpResponse<String> cleared = api.post(PATH + "/content", publisher, TEXT);
            assertThat(cleared.statusCode()).as(cleared.body()).isEqualTo(201);
            assertThat(api.post(PATH + "/content", publisher, TEXT).statusCode())
                    .isEqualTo(428);
            HttpResponse<String> requested =
                    request(api, cleared.headers().firstValue("ETag").orElseThrow());
            assertThat(requested.statusCode()).as(requested.body()).isEqualTo(200);
            assertThat(api.get("/public/HH/issues/" + ID, null).body()).doesNotContain("ไฟส่องสว่าง");

            others.publish("HH", IssueStory.published(1));
            await().atMost(PATIENCE)
                    .until(() -> api.get("/public/HH/issues", null).body().contains("ซ่อมแล้วทุกดวง"));
            assertThat(json(api, "/public/HH/issues/" + IssueStory.NUMBER, null)
                            .path("title")
                            .asString())
                    .isEqualTo("ไฟส่องสว่าง");

            others.publish("HH", IssueStory.textErased());
            await().atMost(PATIENCE).until(() -> json(api, "/public/HH/issues/" + ID, null)
                    .path("textErased")
                    .asBoolean());
            assertThat(api.get("/public/HH/issues", null).body()).doesNotContain("ซ่อมแล้วทุกดวง");
            eachIsToldOnce(api);
            strangersSeeNothing(api);
        }
    }

    private void eachIsToldOnce(ApiClient api) {
        String leader = TestTokens.of("malee", "HH", "LEADER")
                .claim("communities", List.of("c07"))
                .sign();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        json(api, "/api/v1/notices", leader).path("items"))
                .extracting(notice -> notice.path("subject").asString())
                .containsExactly("issue.resolution-published", "issue.resolution-verified"));
    }

    private void strangersSeeNothing(ApiClient api) {
        String foreign = TestTokens.token("x", "SK", "PUBLISHER");
        assertThat(api.get(PATH, foreign).statusCode()).isEqualTo(404);
        assertThat(api.post(PATH + "/content", foreign, TEXT).statusCode()).isEqualTo(404);
        assertThat(json(api, "/api/v1/publications", foreign).path("items")).isEmpty();
        assertThat(api.get("/public/SK/issues", null).statusCode()).isEqualTo(404);
        assertThat(api.post(PATH + "/content", publisher, "{\"title\":\"ก\",\"text\":\"ข\"}")
                        .statusCode())
                .isIn(422, 428);
        assertThat(api.post(PATH + "/content", publisher, "{\"title\":\"กขค\",\"text\":\"ข\",\"x\":1}")
                        .statusCode())
                .isEqualTo(400);
    }

    private static void anIssueIsVerified(OtherServices others) {
        Actor root = new Actor("root", "OPERATOR", null);
        others.destroyed("HH", ID, ClearTextSealer.kid(ID));
        others.publish(
                "HH",
                new MunicipalityRegistered(
                        UUID.randomUUID().toString(),
                        "HH",
                        "หัวหิน",
                        "Hua Hin",
                        "ประจวบฯ",
                        "Asia/Bangkok",
                        null,
                        root,
                        AT));
        others.publish("HH", IssueStory.filed());
        others.publish("HH", IssueStory.assigned());
        others.publish("HH", IssueStory.claimed());
        others.publish("HH", IssueStory.verified());
    }

    private HttpResponse<String> request(ApiClient api, String version) {
        return api.send(api.request(PATH + "/request", publisher)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .POST(BodyPublishers.noBody()));
    }

    private static JsonNode json(ApiClient api, String path, @Nullable String token) {
        return ApiClient.json(api.get(path, token));
    }
}
