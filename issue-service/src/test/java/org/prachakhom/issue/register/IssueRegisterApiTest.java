package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.issue.Town;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The list, its search, the past and the look-alikes as they are asked for over HTTP. */
@ServiceTest
class IssueRegisterApiTest {
    private static final String ISSUES = "/api/v1/issues";

    private final ApiClient client;
    private final Town town;
    private final LocalDate today;

    IssueRegisterApiTest(@LocalServerPort int port, ProjectionScenario scenario, Clock clock) {
        client = new ApiClient(port);
        town = Town.registered(port, scenario);
        today = LocalDate.ofInstant(clock.instant(), IssueFilter.BANGKOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=OLDEST",
                "?from=12-01-2026",
                "?to=2026-02-30",
                "?bbox=1,2,3",
                "?bbox=a,b,c,d",
                "?mergedInto=7",
                "?contributor=a%20b",
                "?deferred=perhaps",
                "?sort=DUE&cursor=MQ",
                "?sort=DUE&cursor=bm8KNw",
                "?sort=TITLE&cursor=MQ",
                "/similar?lat=12.5",
                "/similar?lat=91&lon=99",
                "/similar?category=a%20b"
            })
    void whatCannotBeReadIsRefusedByName(String query) {
        JsonNode problem = assertProblem(town.get(town.secretary(), ISSUES + query));
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("errors")).isNotEmpty();
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedAndAStrangeOneFindsNothing() {
        assertProblem(town.get(town.secretary(), ISSUES + "?q=" + "a".repeat(201)), 400, "validation");
        JsonNode none = ApiClient.json(town.get(town.secretary(), ISSUES + "?q=a%00b%25%27"));
        assertThat(none.path("items")).isEmpty();
    }

    @Test
    void wordsAreFoundAtOnceByWhoFiledThem() {
        HttpResponse<String> filed = town.post(town.leader(), ISSUES, Town.filing(""));
        String upTo = ApiClient.json(filed).path("upTo").asString();
        String question = URLEncoder.encode("ท่วม ซอย", StandardCharsets.UTF_8);
        String path = ISSUES + "?q=" + question + "&atLeast=" + upTo;
        assertThat(ApiClient.json(town.get(town.leader(), path)).path("items")).hasSize(1);
        assertThat(ApiClient.json(town.get(town.officer("works"), path)).path("items"))
                .isEmpty();
    }

    @Test
    void aSortedListIsReadByItsLinks() {
        List<String> filed = List.of(town.fileIssue(), town.fileIssue(), town.fileIssue());
        List<String> read = new ArrayList<>();
        String path = ISSUES + "?sort=TITLE&limit=1&from=" + today.minusDays(1);
        town.get(town.secretary(), ISSUES + "?atLeast=" + lastPosition());
        while (path != null) {
            HttpResponse<String> page = town.get(town.secretary(), path);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            ApiClient.json(page)
                    .path("items")
                    .forEach(one -> read.add(one.path("id").asString()));
            path = page.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(read).containsAll(filed).doesNotHaveDuplicates();
    }

    @Test
    void anIssueIsShownAsOfADayButNotOfOneThatIsToCome() {
        String path = ISSUES + "/" + town.fileIssue();
        HttpResponse<String> now = town.get(town.leader(), path + "?asOf=" + today + "&atLeast=" + lastPosition());
        assertThat(now.statusCode()).as(now.body()).isEqualTo(200);
        assertThat(ApiClient.json(now).path("title").asString()).isEqualTo("น้ำท่วมซอย 7");
        assertProblem(town.get(town.leader(), path + "?asOf=" + today.minusDays(2)), 404, "not-found");
        assertProblem(town.get(town.leader(), path + "?asOf=" + today.plusDays(2)), 400, "invalid-parameter");
        assertProblem(town.get(town.leader(), path + "?asOf=yesterday"), 400, "invalid-parameter");
    }

    @Test
    void whoKnowsAPastAlreadyIsToldSoUntilSomethingChangesOnTheIssue() {
        String issue = ISSUES + "/" + town.fileIssue();
        String path = issue + "?asOf=" + today + "&atLeast=" + lastPosition();
        String past = ask(path, "\"none\"", 200).headers().firstValue("ETag").orElseThrow();
        assertThat(ask(path, past, 304).body()).isEmpty();
        assertThat(ask(issue, "\"0\"", 304).body()).isEmpty();
        assertThat(ask(issue, past, 200).body()).as("today's is not a past").isNotEmpty();
        town.change(town.leader(), issue + "/correction", 0, "{\"title\": \"น้ำท่วมซอย 9\"}");
        String later = issue + "?asOf=" + today + "&atLeast=" + lastPosition();
        assertThat(ApiClient.json(ask(later, past, 200)).path("title").asString())
                .isEqualTo("น้ำท่วมซอย 9");
    }

    private HttpResponse<String> ask(String path, String known, int status) {
        HttpResponse<String> answer =
                client.send(client.request(path, town.leader()).header("If-None-Match", known));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    @Test
    void whoIsAboutToFileSeesWhatIsAlike() {
        String issue = town.fileIssue();
        String title = URLEncoder.encode("น้ำท่วมซอย ๗", StandardCharsets.UTF_8);
        String path = ISSUES + "/similar?category=drainage&community=c07&title=" + title + "&atLeast=";
        JsonNode alike = ApiClient.json(town.get(town.leader(), path + lastPosition()));
        assertThat(alike.path("items").findValuesAsString("id")).contains(issue);
        JsonNode first = alike.path("items").get(0);
        assertThat(first.path("offer").asString()).isEqualTo("DUPLICATE");
        assertThat(first.path("reasons").get(0).asString()).isEqualTo("SIMILAR_TEXT");
    }

    /** After which everything that was filed is shown. */
    private String lastPosition() {
        HttpResponse<String> filed =
                town.post(town.secretary(), ISSUES, Town.filing(", \"onBehalfOf\": \"leader-07\""));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return ApiClient.json(filed).path("upTo").asString();
    }
}
