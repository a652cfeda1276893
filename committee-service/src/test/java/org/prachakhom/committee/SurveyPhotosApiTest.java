package org.prachakhom.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.awt.Color;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A survey shows photos that were sent in its own municipality, and no others. */
@ServiceTest
class SurveyPhotosApiTest {
    private final ProjectionScenario scenario;
    private final MediaStore media;
    private final ApiClient client;
    private final String tenant = FreshTenant.next();
    private final IssueFacts issue;

    SurveyPhotosApiTest(ProjectionScenario scenario, MediaStore media, @LocalServerPort int port) {
        this.scenario = scenario;
        this.media = media;
        this.client = new ApiClient(port);
        this.issue = new IssueFacts(scenario, tenant, "one");
    }

    @BeforeEach
    void anIssueIsClaimed() {
        scenario.publish(tenant, issue.filed(), issue.assigned("works", null, IssueFacts.NOON), issue.claimed(1));
        await().until(() -> client.get(path(""), token()).statusCode() == 200);
    }

    /** Photos have no owner: their name is known by those only who sent or saw them. */
    @Test
    void aPhotoThatAColleagueSentIsShownOnceHoweverOftenItIsNamed() {
        String photo = sentIn(tenant, Color.ORANGE);
        HttpResponse<String> answer = survey(photo, photo);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String upTo = "?atLeast=" + ApiClient.json(answer).path("upTo").asString();
        JsonNode photos = ApiClient.json(client.get(path(upTo), token())).at("/surveys/0/photos");
        assertThat(photos).hasSize(1);
        assertThat(client.get(path("/photos/" + photo), token()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPhotoOfAnotherMunicipalityIsAsUnknownAsOneThatNeverWas() {
        String elsewhere = sentIn(FreshTenant.next(), Color.PINK);
        isUnknown(elsewhere);
        isUnknown("0".repeat(64));
        assertThat(media.name(tenant, elsewhere)).as("nothing of it came here").isFalse();
    }

    @Test
    void oneUnknownPhotoAmongKnownOnesKeepsTheWholeSurveyOut() {
        isUnknown(sentIn(tenant, Color.CYAN), "0".repeat(64));
    }

    @Test
    void whatIsNoNameOfAPhotoIsUnknownWhateverLiesThere() {
        String photo = sentIn(tenant, Color.GREEN);
        assertThat(media.name(tenant, photo)).isTrue();
        isUnknown(photo.toUpperCase(Locale.ROOT));
        isUnknown(photo + ".committee");
        isUnknown("../" + tenant + "/" + photo);
        isUnknown("");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'[null]', validation", "'[7]', wrong-type", "'\"aaa\"', wrong-type", "'[[\"aaa\"]]', wrong-type"})
    void whatIsNoListOfNamesIsRefused(String photos, String code) {
        assertProblem(post(photos), 400, code);
    }

    @Test
    void aSurveyShowsTenPhotosAtMost() {
        String[] eleven = IntStream.range(0, 11)
                .mapToObj(n -> sentIn(tenant, new Color(n * 20, 90, 200)))
                .toArray(String[]::new);
        assertProblem(survey(eleven), 422, "follow-up.a-survey-shows-at-most-10-photos");
    }

    private void isUnknown(String... photos) {
        List<String> before = scenario.rows(tenant, "event_log");
        JsonNode problem = assertProblem(survey(photos), 422, "follow-up.unknown-photo");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/photos");
        assertThat(scenario.rows(tenant, "event_log")).isEqualTo(before);
    }

    private String sentIn(String municipality, Color colour) {
        return media.add(municipality, Pictures.jpeg(colour)).photo();
    }

    private HttpResponse<String> survey(String... photos) {
        return post(Arrays.stream(photos).collect(Collectors.joining("\", \"", "[\"", "\"]")));
    }

    private HttpResponse<String> post(String photos) {
        String body = "{\"members\":[{\"person\":\"kanya\"}],\"finding\":\"ลงพื้นที่แล้ว\",\"photos\":" + photos + "}";
        return client.post(path("/surveys"), token(), body);
    }

    private String path(String rest) {
        return "/api/v1/follow-ups/" + issue.id() + rest;
    }

    private String token() {
        return TestTokens.token("kanya", tenant, Roles.FOLLOW_UP);
    }
}
