package org.prachakhom.notification.publicpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.publication.ContentCleared;
import org.prachakhom.events.publication.PublicationTextErased;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.notification.TownIssue;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Everyone finds a published resolution by the words of its cleared text. */
@ServiceTest
class PublicSearchTest {
    private static final Actor BY = new Actor("somsri", Roles.PUBLISHER, null);

    private final ProjectionScenario scenario;
    private final ApiClient client;
    private final String tenant = FreshTenant.next();
    private final TownIssue light;
    private final TownIssue drain;

    PublicSearchTest(ProjectionScenario scenario, @LocalServerPort int port) {
        this.scenario = scenario;
        this.client = new ApiClient(port);
        this.light = TownIssue.in(tenant, scenario);
        this.drain = TownIssue.in(tenant, scenario);
    }

    @BeforeEach
    void twoResolutionsArePublic() {
        register(tenant);
        publish(light, "ซ่อมไฟส่องสว่าง ซอย ๑๒", "เปลี่ยนหลอด LED แล้ว 100%", 1);
        publish(drain, "ลอกท่อระบายน้ำ", "น้ำไม่ท่วมซอย 12 แล้ว", 2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ระบายน้ำ,        drain",
        "ระบายนำ้,        drain",
        "ระบาย น้ำ,       drain",
        "ซอย 12,         drain light",
        "ซอย๑๒ หลอด,      light",
        "led,            light",
        "100%,           light",
        "1%0,            ''",
        "ป้าแดง,          ''",
        "' ',            drain light"
    })
    void aWordFindsTheTextsThatHoldIt(String question, String expected) {
        assertThat(found(question)).isEqualTo(expected);
    }

    @Test
    void pagesOfWhatIsFoundGoOnWhereTheLastOneEnded() {
        JsonNode first = json(search(tenant, "ซอย") + "&limit=1");
        assertThat(first.at("/items/0/id").asString()).isEqualTo(drain.id());
        JsonNode second = json(
                search(tenant, "ซอย") + "&limit=1&cursor=" + first.path("next").asString());
        assertThat(second.at("/items/0/id").asString()).isEqualTo(light.id());
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void onlyThePublishedTextIsSearchedAndNothingOfAnErasedOne() {
        scenario.publish(tenant, cleared(light, 2, "ไฟจราจร", "ติดตั้งใหม่"));
        assertThat(found("จราจร")).as("not published yet").isEmpty();
        scenario.publish(tenant, light.published(2, TownIssue.AT));
        assertThat(found("จราจร")).isEqualTo("light");
        assertThat(found("หลอด")).as("its former text").isEmpty();

        scenario.publish(tenant, new PublicationTextErased(light.id(), List.of(), BY, TownIssue.AT));
        assertThat(found("จราจร")).isEmpty();
        assertThat(scenario.rows(tenant, "public_text")).asString().doesNotContain("จราจร", "หลอด");
    }

    @Test
    void wordsOfAnotherMunicipalityAreNotFound() {
        String other = FreshTenant.next();
        register(other);
        assertThat(json(search(other, "ซอย")).path("items")).isEmpty();
    }

    @Test
    void aQuestionIsNoLongerThanAHundredCharacters() {
        HttpResponse<String> answer = client.get(search(tenant, "ก".repeat(101)), null);
        JsonNode problem = assertProblem(answer, 400, "invalid-parameter");
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("q");
    }

    private String found(String question) {
        Map<String, String> names = Map.of(light.id(), "light", drain.id(), "drain");
        return String.join(
                " ",
                json(search(tenant, question))
                        .path("items")
                        .valueStream()
                        .map(item -> names.getOrDefault(item.path("id").asString(), "another"))
                        .sorted()
                        .toList());
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = client.get(path, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer);
    }

    private static String search(String municipality, String question) {
        return "/public/" + municipality + "/issues?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    private void publish(TownIssue issue, String title, String text, int day) {
        scenario.publish(
                tenant,
                issue.filed(day),
                issue.verified(),
                cleared(issue, 1, title, text),
                issue.published(1, TownIssue.AT.plusSeconds(86_400L * day)));
    }

    private ContentCleared cleared(TownIssue issue, int version, String title, String text) {
        return new ContentCleared(
                issue.id(),
                tenant,
                version,
                scenario.text(tenant, issue.id(), title),
                scenario.text(tenant, issue.id(), text),
                BY,
                TownIssue.AT);
    }

    private void register(String municipality) {
        scenario.publish(municipality, TownIssue.registered(municipality));
    }
}
