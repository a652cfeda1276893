package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bad input gets its problem document, which names property and rule, and changes nothing. */
@ServiceTest
class BadInputTest {
    private static final String ISSUES = "/api/v1/issues";

    private final Town town;
    private final JdbcClient jdbc;

    BadInputTest(@LocalServerPort int port, ProjectionScenario scenario, JdbcClient jdbc) {
        this.town = Town.registered(port, scenario);
        this.jdbc = jdbc;
    }

    @ParameterizedTest(name = "{0}={1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            community   | 'c99'                                    | 422 | issue.unknown-community
            community   | 'c08'                                    | 403 | issue.a-leader-files-for-own-communities
            community   | 'c 07'                                   | 400 | validation
            category    | 'roads'                                  | 422 | issue.unknown-category
            meetingId   | '01890000-0000-7000-8000-000000000000'   | 422 | issue.unknown-meeting
            meetingId   | 'tomorrow'                               | 400 | validation
            title       | 'ก'                                      | 422 | issue.a-title-has-3-to-200-characters
            title       | '    '                                   | 422 | issue.a-title-has-3-to-200-characters
            onBehalfOf  | 'leader-08'                              | 422 | issue.only-the-secretary-files-on-behalf
            """)
    void ofAPropertyIsRefusedByItsName(String property, String value, int status, String code) {
        JsonNode problem = refused(body(property, "\"" + value + "\""), status, code);
        assertThat(problem.path("errors").get(0).path("pointer").asString()).isEqualTo("/" + property);
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kind        | "COMPLAINT"  | 400
            kind        | "UNKNOWN"    | 422
            kind        | null         | 400
            title       | 7            | 400
            title       | null         | 400
            title       | ["a", "b"]   | 400
            place       | {}           | 422
            place       | {"point": {"lat": 91, "lon": 0}} | 422
            place       | {"point": {"lat": 12}}           | 400
            place       | "ที่วัด"     | 400
            color       | "red"        | 400
            answers     | [null]       | 400
            answers     | [{"question": "depth"}]          | 400
            """)
    void ofAWrongTypeOrAnUnknownPropertyIsRefused(String property, String json, int status) {
        long before = events();
        HttpResponse<String> answer = town.post(town.leader(), ISSUES, body(property, json));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(assertProblem(answer).path("errors")).isNotEmpty();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        refused(body("title", "\"" + "ก".repeat(201) + "\""), 422, "issue.a-title-has-3-to-200-characters");
        refused(body("description", "\"" + "ก".repeat(5001) + "\""), 422, "issue.a-text-has-at-most-5000-characters");
        refused(
                body("place", "{\"words\": \"" + "ก".repeat(501) + "\"}"),
                422,
                "issue.a-place-has-at-most-500-characters");
    }

    @Test
    void aMeetingThatIsNotOpenIsAConflictThatMayPass() {
        HttpResponse<String> answer =
                town.post(town.leader(), ISSUES, body("meetingId", "\"" + town.scheduledMeeting() + "\""));
        assertProblem(answer, 409, "issue.filing-at-a-meeting-needs-it-open");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        refused(
                body("meetingId", "\"" + town.closedMeeting() + "\""),
                409,
                "issue.only-the-secretary-records-after-closing");
    }

    @Test
    void unknownIssuesAndAgenciesAreNotFound() {
        String path = ISSUES + "/" + StreamIds.next();
        assertProblem(town.get(town.secretary(), path), 404, "not-found");
        assertProblem(town.get(town.secretary(), path + "/history"), 404, "not-found");
        assertProblem(
                town.change(town.secretary(), path + "/assignment", 0, "{\"agency\": \"works\"}"), 404, "not-found");
        assertProblem(town.change(town.officer("works"), ISSUES + "/7/start", 0, null), 404, "not-found");
        String known = ISSUES + "/" + town.fileIssue() + "/assignment";
        assertProblem(town.change(town.secretary(), known, 0, "{\"agency\": \"police\"}"), 422, "issue.unknown-agency");
    }

    @Test
    void aListIsNarrowedByKnownValuesOnly() {
        assertThat(town.get(town.secretary(), ISSUES + "?state=LOST").statusCode())
                .isEqualTo(400);
        assertThat(town.get(town.secretary(), ISSUES + "?overdue=perhaps").statusCode())
                .isEqualTo(400);
        assertThat(town.get(town.secretary(), ISSUES + "?agency=a%00b").statusCode())
                .isEqualTo(400);
        assertThat(town.get(town.officer("works"), ISSUES + "/inbox?lane=OLD").statusCode())
                .isEqualTo(400);
    }

    /** The leader's filing with one property in another way. */
    private static String body(String property, String json) {
        String filing = Town.filing("");
        return filing.contains("\"" + property + "\"")
                ? filing.replaceFirst("\"" + property + "\": \"[^\"]*\"", "\"" + property + "\": " + json)
                : Town.filing(", \"" + property + "\": " + json);
    }

    private JsonNode refused(String body, int status, String code) {
        long before = events();
        JsonNode problem = assertProblem(town.post(town.leader(), ISSUES, body), status, code);
        assertThat(events()).isEqualTo(before);
        return problem;
    }

    private long events() {
        return jdbc.sql("select count(*) from event_log where tenant = ?")
                .param(town.code())
                .query(Long.class)
                .single();
    }
}
