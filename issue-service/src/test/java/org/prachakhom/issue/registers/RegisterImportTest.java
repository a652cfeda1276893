package org.prachakhom.issue.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.Town;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An administrator keeps a register in a table, tries it, mends it, and has it taken over. */
@ServiceTest
class RegisterImportTest {
    private static final String AGENCIES = "/api/v1/agencies/import";
    private static final String TABLE = """
            code,name_th,name_en,external,liaison,active
            works,หัวหิน,Hua Hin,false,,true
            health,กองสาธารณสุข,Public Health,,,
            highways,แขวงทางหลวง,Highways,true,lawyers,true
            lawyers,กองนิติการ,Legal Affairs,false,,true
            """;

    private final Town town;
    private final JdbcClient jdbc;

    RegisterImportTest(@LocalServerPort int port, ProjectionScenario scenario, JdbcClient jdbc) {
        this.town = Town.registered(port, scenario);
        this.jdbc = jdbc;
    }

    @Test
    void aTrialTellsWhatWouldBeAndChangesNothing() {
        long before = events();
        JsonNode report = report(send(AGENCIES, TABLE, key()));
        assertThat(report.path("done").asBoolean()).isFalse();
        assertThat(counts(report)).isEqualTo("2 added, 1 changed, 1 unchanged");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aTableIsTakenOverOnceHoweverOftenItIsSent() {
        long before = events();
        String key = key();
        JsonNode first = report(send(AGENCIES + "?dryRun=false", TABLE, key));
        assertThat(counts(first)).isEqualTo("2 added, 1 changed, 1 unchanged");
        assertThat(events()).isEqualTo(before + 3);
        JsonNode seen = ApiClient.json(town.get(
                town.admin(),
                "/api/v1/agencies/highways?atLeast=" + first.path("upTo").asString()));
        assertThat(seen.path("liaison").asString()).isEqualTo("lawyers");
        JsonNode repeated = report(send(AGENCIES + "?dryRun=false", TABLE, key));
        assertThat(counts(repeated)).isEqualTo(counts(first));
        JsonNode anew = report(send(AGENCIES + "?dryRun=false", TABLE, key()));
        assertThat(counts(anew)).isEqualTo("0 added, 0 changed, 4 unchanged");
        assertThat(events()).isEqualTo(before + 3);
        assertProblem(
                send(AGENCIES + "?dryRun=false", TABLE.replace("Highways", "Roads"), key),
                422,
                "idempotency-key-reused");
    }

    @Test
    void oneBadLineStopsTheWholeTable() {
        String table = TABLE + "police,ตำรวจ,Police,true,nobody,true\nworks,ซ้ำ,Twice,,,perhaps\n";
        JsonNode bad = report(send(AGENCIES, table, key())).path("bad");
        assertThat(bad.valueStream()
                        .map(line -> line.path("line").asInt() + " "
                                + line.path("column").asString() + " "
                                + line.path("type").asString().replace("/problems/issue.", ""))
                        .toList())
                .containsExactly(
                        "6 liaison unknown-agency", "7 active a-cell-is-yes-or-no", "7 code a-key-stands-once");
        assertThat(bad.get(0).path("detail").asString()).isEqualTo("ไม่มีหน่วยงานรหัสนี้ในทะเบียนของเทศบาล");
        long before = events();
        JsonNode problem =
                assertProblem(send(AGENCIES + "?dryRun=false", table, key()), 422, "issue.every-line-is-good");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/6/liaison");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void everyRegisterHasItsTable() {
        takesOver("categories", """
                code,name_th,name_en,agency,priority,days,of,question1,question1_th,question1_en,question1_required
                light,ไฟฟ้าสาธารณะ,Street light,works,NORMAL,7,WORKING,pole,หมายเลขเสา,Pole number,true
                drainage,หัวหิน,Hua Hin,works,NORMAL,,,,,,
                """, "1 added, 0 changed, 1 unchanged");
        takesOver("service-levels", """
                level,days,of
                NORMAL,15,WORKING
                URGENT,3,CALENDAR
                triage,2,WORKING
                """, "2 added, 0 changed, 1 unchanged");
        takesOver("calendars", """
                day,name_th,name_en
                2569-04-13,วันสงกรานต์,Songkran
                1/1/2569,วันขึ้นปีใหม่,New Year's Day
                2027-01-01,วันขึ้นปีใหม่,New Year's Day
                """, "2 added, 0 changed, 0 unchanged");
        takesOver("response-templates", """
                code,use,title,text_th,text_en,active
                received,PROGRESS,รับเรื่อง,"รับเรื่องแล้ว, จะเข้าตรวจสอบ",,true
                old,CLAIM,เดิม,ข้อความเดิม,Old text,false
                """, "2 added, 0 changed, 0 unchanged");
    }

    private void takesOver(String register, String table, String counts) {
        String path = "/api/v1/" + register + "/import";
        assertThat(counts(report(send(path, table, key())))).isEqualTo(counts);
        JsonNode done = report(send(path + "?dryRun=false", table, key()));
        assertThat(counts(done)).isEqualTo(counts);
        town.get(
                town.admin(),
                "/api/v1/" + register + "?atLeast=" + done.path("upTo").asString());
        assertThat(counts(report(send(path, table, key())))).startsWith("0 added, 0 changed");
    }

    private HttpResponse<String> send(String path, String table, String key) {
        return town.sendTable(town.admin(), path, table, key);
    }

    private static JsonNode report(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer);
    }

    private static String counts(JsonNode report) {
        return "%d added, %d changed, %d unchanged"
                .formatted(
                        report.path("added").asInt(),
                        report.path("changed").asInt(),
                        report.path("unchanged").asInt());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long events() {
        return jdbc.sql("select count(*) from event_log where tenant = ?")
                .param(town.code())
                .query(Long.class)
                .single();
    }
}
