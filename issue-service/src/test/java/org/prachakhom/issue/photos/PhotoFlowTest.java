package org.prachakhom.issue.photos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.Town;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Photos on their way from a phone to those who may see them, through the doors of the service. */
@ServiceTest
class PhotoFlowTest {
    private static final String MEDIA = "/api/v1/media";

    private final Town town;
    private final ApiClient client;

    PhotoFlowTest(@LocalServerPort int port, ProjectionScenario scenario) {
        town = Town.registered(port, scenario);
        client = new ApiClient(port);
    }

    @Test
    void aPhotoIsSentShownWithTheIssueAndSeenByThoseWhoMayReadIt() {
        String photo = sent(Color.GREEN);
        assertThat(sent(Color.GREEN)).as("the same picture again").isEqualTo(photo);
        String issue = "/api/v1/issues/" + town.fileIssue();
        String upTo = "?atLeast=" + attached(issue, photo);
        String seen = issue + "/photos/" + photo + upTo;
        JsonNode list = ApiClient.json(town.get(town.leader(), issue + "/photos" + upTo));
        assertThat(list.path("items")).hasSize(1);
        JsonNode entry = list.path("items").get(0);
        assertThat(entry.path("photo").asString()).isEqualTo(photo);
        assertThat(entry.path("type").asString()).isEqualTo("issue.evidence-attached");
        assertThat(entry.path("caption").asString()).isEqualTo("น้ำถึงเข่า");
        assertThat(entry.path("actor").asString()).isEqualTo("leader-07");
        HttpResponse<String> picture = town.get(town.leader(), seen);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("max-age=60, private");
        assertThat(picture.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertProblem(town.get(town.officer("health"), seen), 404, "not-found");
        assertProblem(town.get(town.officer("health"), issue + "/photos"), 404, "not-found");
        assertProblem(town.get(town.leader(), issue + "/photos/" + "a".repeat(64)), 404, "not-found");
        String another = "/api/v1/issues/" + town.fileIssue();
        assertProblem(town.get(town.leader(), another + "/photos/" + photo), 404, "not-found");
    }

    @Test
    void aClaimIsProvedByAPhoto() {
        String issue = "/api/v1/issues/" + town.fileIssue();
        changed(town.change(town.secretary(), issue + "/assignment", 0, "{\"agency\": \"works\"}"));
        changed(town.change(town.officer("works"), issue + "/start", 1, null));
        String summary = "\"summary\": \"ลอกท่อระบายน้ำแล้วทั้งซอย\"";
        assertProblem(
                town.change(town.officer("works"), issue + "/claim", 2, "{" + summary + "}"),
                422,
                "issue.a-claim-has-a-photo-or-a-reason");
        assertProblem(
                town.change(
                        town.officer("works"), issue + "/claim", 2, "{" + summary + ", \"photos\": [\"../secret\"]}"),
                422,
                "issue.unknown-photo");
        String photo = sent(Color.BLUE);
        String claim = "{" + summary + ", \"photos\": [\"" + photo + "\"]}";
        String upTo = changed(town.change(town.officer("works"), issue + "/claim", 2, claim));
        JsonNode entry = ApiClient.json(town.get(town.leader(), issue + "/photos?atLeast=" + upTo))
                .path("items")
                .get(0);
        assertThat(entry.path("type").asString()).isEqualTo("issue.resolution-claimed");
    }

    @Test
    void aReportShowsHowItLooks() {
        String issue = "/api/v1/issues/" + town.fileIssue();
        changed(town.change(town.secretary(), issue + "/assignment", 0, "{\"agency\": \"works\"}"));
        String unknown = "{\"note\": \"ลอกท่อแล้วครึ่งซอย\", \"photos\": [\"../secret\"]}";
        assertProblem(town.change(town.officer("works"), issue + "/progress", 1, unknown), 422, "issue.unknown-photo");
        String report = unknown.replace("../secret", sent(Color.CYAN));
        String upTo = changed(town.change(town.officer("works"), issue + "/progress", 1, report));
        assertThat(ApiClient.json(town.get(town.leader(), issue + "/photos?atLeast=" + upTo))
                        .path("items")
                        .findValuesAsString("type"))
                .containsExactly("issue.progress-reported");
        JsonNode told = ApiClient.json(town.get(town.leader(), issue + "/history?atLeast=" + upTo))
                .path("items");
        assertThat(told.get(told.size() - 1).at("/details/photos").asInt()).isEqualTo(1);
    }

    @Test
    void erasureTakesThePhotosAway() {
        String photo = sent(Color.RED);
        String issue = "/api/v1/issues/" + town.fileIssue();
        String upTo = attached(issue, photo);
        assertThat(town.get(town.leader(), issue + "/photos/" + photo + "?atLeast=" + upTo)
                        .statusCode())
                .isEqualTo(200);
        String erased = changed(town.change(town.secretary(), issue + "/erasure", 1, null));
        assertThat(ApiClient.json(town.get(town.leader(), issue + "/photos?atLeast=" + erased))
                        .path("items"))
                .isEmpty();
        assertProblem(town.get(town.leader(), issue + "/photos/" + photo), 404, "not-found");
        assertProblem(evidence(issue, photo), 422, "issue.unknown-photo");
    }

    @Test
    void whatIsNoPictureIsNotTakenWhateverItSays() {
        assertProblem(send("image/jpeg", "<svg onload='alert(1)'/>".getBytes(UTF_8)), 415, "picture-unsupported");
        assertProblem(send("image/svg+xml", "<svg/>".getBytes(UTF_8)), 415, "picture-unsupported");
        assertProblem(send("image/png", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}), 422, "picture-unreadable");
        assertProblem(send("image/png", new byte[10 * 1024 * 1024 + 1]), 413, "body-too-large");
    }

    private String sent(Color colour) {
        HttpResponse<String> answer = send("image/jpeg", Pictures.jpeg(colour));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(ApiClient.json(answer).path("width").asInt()).isEqualTo(Pictures.WIDTH);
        return ApiClient.json(answer).path("photo").asString();
    }

    private HttpResponse<String> send(String type, byte[] picture) {
        return client.send(client.request(MEDIA, town.leader())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(picture)));
    }

    private String attached(String issue, String photo) {
        return changed(evidence(issue, photo));
    }

    private HttpResponse<String> evidence(String issue, String photo) {
        return town.post(
                town.leader(), issue + "/evidence", "{\"photos\": [\"" + photo + "\"], \"caption\": \"น้ำถึงเข่า\"}");
    }

    private static String changed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer).path("upTo").asString();
    }
}
