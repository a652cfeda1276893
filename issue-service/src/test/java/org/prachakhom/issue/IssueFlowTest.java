package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The doors of the service, one after the other, as people go through them. */
@ServiceTest
class IssueFlowTest {
    private final Town town;

    IssueFlowTest(@LocalServerPort int port, ProjectionScenario scenario) {
        town = Town.registered(port, scenario);
    }

    @Test
    void anIssueGoesFromTheMeetingToTheAgencysClaim() {
        String issue = town.fileIssue();
        String path = "/api/v1/issues/" + issue;
        change(town.secretary(), path + "/triage", 0, "{\"category\": \"drainage\", \"priority\": \"NORMAL\"}");
        change(town.secretary(), path + "/assignment", 1, "{\"agency\": \"works\", \"note\": \"ด่วนครับ\"}");
        JsonNode started = change(town.officer("works"), path + "/start", 2, null);
        JsonNode waiting = read(town.officer("works"), "/api/v1/issues/inbox", started);
        assertThat(waiting.path("items").get(0).path("id").asString()).isEqualTo(issue);
        change(town.officer("works"), path + "/progress", 3, "{\"note\": \"ลอกท่อแล้วครึ่งซอย\", \"percent\": 50}");
        JsonNode claimed = change(
                town.officer("works"),
                path + "/claim",
                4,
                "{\"summary\": \"ลอกท่อระบายน้ำแล้วทั้งซอย\", \"reasonWithoutPhoto\": \"ฝนตก\"}");
        JsonNode seen = read(town.leader(), path, claimed);
        assertThat(seen.path("state").asString()).isEqualTo("CLAIMED");
        assertThat(seen.path("title").asString()).isEqualTo("น้ำท่วมซอย 7");
        assertThat(seen.path("number").asString()).startsWith(town.code() + "-25");
        assertThat(seen.path("version").asLong()).isEqualTo(5);
        assertThat(read(town.secretary(), path + "/history", claimed).path("items"))
                .hasSize(6);
    }

    @Test
    void theFilerSeesTheirIssueAtOnceAndItsTagIsItsVersion() {
        HttpResponse<String> filed = town.post(town.leader(), "/api/v1/issues", Town.filing(""));
        String path = filed.headers().firstValue("Location").orElseThrow();
        String upTo = ApiClient.json(filed).path("upTo").asString();
        HttpResponse<String> read = town.get(town.leader(), path + "?atLeast=" + upTo);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.headers().firstValue("ETag")).hasValue("\"0\"");
        JsonNode list = read(town.secretary(), "/api/v1/issues?community=c07&state=FILED", ApiClient.json(filed));
        assertThat(list.path("items")).hasSize(1);
        assertThat(list.path("items").get(0).path("filer").path("subject").asString())
                .isEqualTo("leader-07");
    }

    @Test
    void theSecretaryRecordsOnBehalfAfterTheMeetingClosed() {
        HttpResponse<String> recorded = town.post(
                town.secretary(),
                "/api/v1/issues",
                Town.filing(", \"onBehalfOf\": \"leader-07\", \"meetingId\": \"" + town.closedMeeting() + "\""));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        String path = recorded.headers().firstValue("Location").orElseThrow();
        JsonNode seen = read(town.secretary(), path, ApiClient.json(recorded));
        assertThat(seen.path("recordedAfterClosing").asBoolean()).isTrue();
        assertThat(seen.path("filer").path("onBehalfOf").asString()).isEqualTo("leader-07");
    }

    @Test
    void anIssueIsDeclinedByTheSecretaryAndTakenBackByItsFilerAlone() {
        String declined = "/api/v1/issues/" + town.fileIssue();
        String reason = "{\"reason\": \"OUTSIDE_AUTHORITY\", \"note\": \"เป็นถนนของกรมทางหลวง\"}";
        JsonNode closed = change(town.secretary(), declined + "/decline", 0, reason);
        assertThat(read(town.leader(), declined, closed).path("declineReason").asString())
                .isEqualTo("OUTSIDE_AUTHORITY");
        String raised = "/api/v1/issues/" + town.fileIssue();
        assertProblem(
                town.change(town.secretary(), raised + "/withdrawal", 0, "{}"),
                403,
                "issue.only-who-raised-it-withdraws-it");
        JsonNode taken = change(town.leader(), raised + "/withdrawal", 0, "{\"note\": \"น้ำลดแล้ว\"}");
        assertThat(read(town.leader(), raised, taken).path("state").asString()).isEqualTo("DECLINED");
    }

    @Test
    void whoRaisedAnIssueCorrectsItsWordsAndAnOlderPageIsRefused() {
        String path = "/api/v1/issues/" + town.fileIssue();
        String words = "{\"title\": \"น้ำท่วมซอย 9\", \"place\": {\"words\": \"หลังวัด\"}}";
        JsonNode corrected = change(town.leader(), path + "/correction", 0, words);
        assertThat(read(town.leader(), path, corrected).path("title").asString())
                .isEqualTo("น้ำท่วมซอย 9");
        assertProblem(town.change(town.secretary(), path + "/correction", 0, words), 412, "stale-version");
    }

    @Test
    void anAgencyHandsAnIssueOnAndTheNextOneReturnsIt() {
        String path = "/api/v1/issues/" + town.fileIssue();
        change(town.secretary(), path + "/assignment", 0, "{\"agency\": \"works\"}");
        String transfer = "{\"agency\": \"health\", \"reason\": \"เป็นงานของกองสาธารณสุข\"}";
        change(town.officer("works"), path + "/transfer", 1, transfer);
        assertProblem(
                town.change(town.officer("works"), path + "/return", 2, "{\"reason\": \"ขอคืน\"}"),
                403,
                "issue.only-the-assigned-agency-acts");
        JsonNode returned = change(town.officer("health"), path + "/return", 2, "{\"reason\": \"ไม่ใช่งานของเรา\"}");
        assertThat(read(town.secretary(), path, returned).path("state").asString())
                .isEqualTo("RETURNED");
    }

    @Test
    void erasedTextIsReadByNobodyAgain() {
        String path = "/api/v1/issues/" + town.fileIssue();
        JsonNode erased = change(town.secretary(), path + "/erasure", 0, null);
        assertThat(read(town.secretary(), path, erased).path("title").asString())
                .isEqualTo("ลบตามคำขอ");
        assertThat(read(town.secretary(), path + "/history", erased).toString()).doesNotContain("น้ำท่วม");
    }

    @Test
    void aRegisterEntryIsRevisedByItsVersionAndGivenOnce() {
        String names = "\"nameTh\": \"กองช่าง\", \"nameEn\": \"Works\", \"external\": false";
        assertProblem(
                town.post(town.admin(), "/api/v1/agencies", "{\"code\": \"works\", " + names + "}"),
                409,
                "issue.a-code-is-given-once");
        String revision = "{" + names + ", \"active\": true}";
        JsonNode revised = change(town.admin(), "/api/v1/agencies/works/revision", 0, revision);
        assertThat(read(town.leader(), "/api/v1/agencies/works", revised)
                        .path("nameTh")
                        .asString())
                .isEqualTo("กองช่าง");
        assertProblem(town.change(town.admin(), "/api/v1/agencies/works/revision", 0, revision), 412, "stale-version");
    }

    @Test
    void anOperatorRevisesAMunicipalityThatIsNotTheirs() {
        JsonNode revised = change(
                Town.operator(),
                "/api/v1/municipalities/" + town.code() + "/revision",
                0,
                "{\"nameTh\": \"นครหัวหิน\", \"nameEn\": \"Hua Hin\", \"provinceTh\": \"ประจวบคีรีขันธ์\"}");
        assertThat(revised.path("version").asLong()).isEqualTo(1);
        assertProblem(
                town.post(
                        Town.operator(),
                        "/api/v1/municipalities",
                        "{\"code\": \"" + town.code() + "\", \"nameTh\": \"ก\", \"nameEn\": \"H\","
                                + " \"provinceTh\": \"ป\", \"timeZone\": \"Asia/Bangkok\"}"),
                409,
                "issue.a-code-is-given-once");
    }

    private JsonNode change(String token, String path, long version, @Nullable String body) {
        HttpResponse<String> answer = town.change(token, path, version, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer);
    }

    private JsonNode read(String token, String path, JsonNode after) {
        String upTo = after.path("upTo").asString();
        HttpResponse<String> answer = town.get(token, path + (path.contains("?") ? "&" : "?") + "atLeast=" + upTo);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.json(answer);
    }
}
