package org.prachakhom.issue.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.Town;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every register is listed as it stood at the end of a day, by what was recorded until then. */
@ServiceTest
class RegistersAsOfTest {
    private static final List<String> REGISTERS =
            List.of("agencies", "categories", "service-levels", "calendars", "response-templates");

    private final JdbcClient jdbc;
    private final Town town;
    private final LocalDate today;
    private String upTo = "";

    RegistersAsOfTest(@LocalServerPort int port, ProjectionScenario scenario, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Bangkok"));
        this.town = Town.registered(port, scenario);
        enter("categories", """
                {"code": "light", "nameTh": "ไฟ", "nameEn": "Light", "agency": "works", "priority": "URGENT",
                 "questions": [{"code": "pole", "textTh": "เลขเสา", "textEn": "Pole", "required": true}],
                 "span": {"days": 7, "of": "CALENDAR"}}""");
        enter("calendars", """
                {"year": 2026, "holidays": [{"day": "2026-04-13", "nameTh": "สงกรานต์", "nameEn": "Songkran"}]}""");
        enter("response-templates", """
                {"code": "received", "use": "PROGRESS", "title": "รับเรื่อง", "textTh": "รับเรื่องแล้ว"}""");
    }

    @Test
    void untilTodayEveryRegisterSaysWhatItSaysNow() {
        for (String register : REGISTERS) {
            JsonNode now = items(register, "");
            assertThat(now).as(register).isNotEmpty();
            assertThat(items(register, "?asOf=" + today)).as(register).isEqualTo(now);
        }
        assertThat(items("agencies", "?limit=2&asOf=" + today)).hasSize(2);
        assertThat(items("response-templates", "?use=CLAIM&asOf=" + today)).isEmpty();
    }

    @Test
    void aPastDayKnowsNothingOfWhatWasChangedLater() {
        List<JsonNode> before = everyRegister("");
        jdbc.sql("update register_change set recorded_at = recorded_at - interval '2 days' where tenant = ?")
                .param(town.code())
                .update();
        revise(
                "agencies/works",
                "{\"nameTh\": \"กองช่างใหม่\", \"nameEn\": \"Works\", \"external\": false, \"active\": false}");
        revise("calendars/2026", "{\"holidays\": []}");
        enter("service-levels", "{\"level\": \"URGENT\", \"days\": 3, \"of\": \"CALENDAR\"}");
        assertThat(everyRegister("?asOf=" + today.minusDays(1))).isEqualTo(before);
        assertThat(everyRegister("?asOf=" + today)).isEqualTo(everyRegister("")).isNotEqualTo(before);
        assertThat(everyRegister("?asOf=" + today.minusDays(3)))
                .allSatisfy(items -> assertThat(items).isEmpty());
    }

    @Test
    void noDayAndADayThatIsToComeAreRefused() {
        for (String register : REGISTERS) {
            String path = "/api/v1/" + register + "?asOf=";
            assertProblem(town.get(town.leader(), path + "yesterday"), 400, "invalid-parameter");
            assertProblem(town.get(town.leader(), path + today.plusDays(2)), 400, "invalid-parameter");
        }
    }

    private void enter(String register, String body) {
        done(town.post(town.admin(), "/api/v1/" + register, body), 201);
    }

    private void revise(String entry, String body) {
        done(town.change(town.admin(), "/api/v1/" + entry + "/revision", 0, body), 200);
    }

    private void done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        upTo = ApiClient.json(answer).path("upTo").asString();
    }

    private List<JsonNode> everyRegister(String query) {
        return REGISTERS.stream().map(register -> items(register, query)).toList();
    }

    private JsonNode items(String register, String query) {
        String fresh = (query.isEmpty() ? "?" : query + "&") + "atLeast=" + upTo;
        HttpResponse<String> answer = town.get(town.leader(), "/api/v1/" + register + fresh);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer).path("items");
    }
}
