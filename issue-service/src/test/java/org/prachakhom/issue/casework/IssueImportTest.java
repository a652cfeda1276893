package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.Town;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The secretary brings in the open issues that the municipality kept in a spreadsheet. */
@ServiceTest
class IssueImportTest {
    private static final String IMPORT = "/api/v1/issues/import";
    private static final String TABLE = """
            reference,raised_on,community,category,kind,title,description,place,lat,lon,agency,priority
            12/2568,5/11/2568,c07,drainage,PROBLEM,ท่อระบายน้ำตัน,น้ำขังทุกครั้งที่ฝนตก,หน้าวัด,12.57,99.95,works,
            13/2568,,c08,drainage,SUGGESTION,ขอไฟส่องสว่าง,,,,,,NORMAL
            """;

    private final Town town;
    private final JdbcClient jdbc;

    IssueImportTest(@LocalServerPort int port, ProjectionScenario scenario, JdbcClient jdbc) {
        this.town = Town.registered(port, scenario);
        this.jdbc = jdbc;
    }

    @Test
    void eachIsFiledAndAssignedOnceHoweverOftenTheTableIsSent() {
        assertThat(report(send(IMPORT, TABLE)).path("added").asInt()).isEqualTo(2);
        assertThat(events("issue.%")).isEmpty();
        JsonNode done = report(send(IMPORT + "?dryRun=false", TABLE));
        assertThat(done.path("added").asInt()).isEqualTo(2);
        assertThat(events("issue.%")).containsExactlyInAnyOrder("issue.filed", "issue.filed", "issue.assigned");
        String path = "/api/v1/issues/" + StreamIds.named("issue-paper", town.code(), "12/2568");
        String seen = path + "?atLeast=" + done.path("upTo").asString();
        JsonNode issue = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> ApiClient.json(town.get(town.secretary(), seen)),
                        shown -> shown.path("state").asString().equals("ASSIGNED"));
        assertThat(issue.path("title").asString()).isEqualTo("ท่อระบายน้ำตัน");
        assertThat(jdbc.sql("""
                                select payload -> 'paper' ->> 'raisedAt' from event_readable
                                where tenant = ? and payload -> 'paper' ->> 'reference' = '12/2568'
                                """).param(town.code()).query(String.class).single())
                .isEqualTo("2025-11-04T17:00:00Z");
        JsonNode anew = report(send(IMPORT + "?dryRun=false", TABLE));
        assertThat(anew.path("unchanged").asInt()).isEqualTo(2);
        assertThat(events("issue.%")).hasSize(3);
    }

    @Test
    void everyBadLineIsToldAndNothingIsFiled() {
        String bad = """
                reference,raised_on,community,category,kind,title,lat,lon,agency,answers
                1,,c99,drainage,PROBLEM,ท่อตัน,,,,
                2,2599-01-01,c07,roads,COMPLAINT,กข,12,,police,
                1,,c07,drainage,PROBLEM,ท่อตัน,,,,depth=2
                """;
        JsonNode lines = report(send(IMPORT, bad)).path("bad");
        assertThat(lines.valueStream()
                        .map(line -> line.path("line").asInt() + " "
                                + line.path("column").asString())
                        .distinct()
                        .toList())
                .containsExactly(
                        "2 community",
                        "3 category",
                        "3 kind",
                        "3 title",
                        "3 lon",
                        "3 agency",
                        "3 raised_on",
                        "4 answers",
                        "4 reference");
        assertProblem(send(IMPORT + "?dryRun=false", bad), 422, "issue.every-line-is-good");
        assertThat(events("issue.%")).isEmpty();
    }

    @Test
    void aFilingAnswersWhatTheCategoryNeedsToKnow() {
        String revision =
                "{\"nameTh\": \"ท่อ\", \"nameEn\": \"Drains\", \"agency\": \"works\", \"priority\": \"NORMAL\","
                        + " \"active\": true, \"questions\": [{\"code\": \"width\", \"textTh\": \"กว้างเท่าใด\","
                        + " \"textEn\": \"How wide?\", \"required\": true}]}";
        HttpResponse<String> revised = town.change(town.admin(), "/api/v1/categories/drainage/revision", 0, revision);
        String upTo = ApiClient.json(revised).path("upTo").asString();
        assertThat(town.get(town.leader(), "/api/v1/categories/drainage?atLeast=" + upTo)
                        .body())
                .contains("\"width\"");
        JsonNode problem = assertProblem(
                town.post(town.leader(), "/api/v1/issues", Town.filing("")),
                422,
                "issue.a-required-question-is-answered");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/answers/width");
        assertProblem(
                town.post(town.leader(), "/api/v1/issues", answering("width", "2 เมตร", "depth", "1")),
                422,
                "issue.an-answer-is-to-a-question-of-the-category");
        assertThat(town.post(town.leader(), "/api/v1/issues", answering("width", "2 เมตร"))
                        .statusCode())
                .isEqualTo(201);
    }

    private static String answering(String... codesAndTexts) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < codesAndTexts.length; i += 2) {
            answers.append(answers.isEmpty() ? "" : ", ")
                    .append("{\"question\": \"%s\", \"text\": \"%s\"}"
                            .formatted(codesAndTexts[i], codesAndTexts[i + 1]));
        }
        return Town.filing(", \"answers\": [" + answers + "]");
    }

    private HttpResponse<String> send(String path, String table) {
        return town.sendTable(town.secretary(), path, table, UUID.randomUUID().toString());
    }

    private static JsonNode report(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer);
    }

    private List<String> events(String name) {
        return jdbc.sql("select name from event_log where tenant = ? and name like ?")
                .params(town.code(), name)
                .query(String.class)
                .list();
    }
}
