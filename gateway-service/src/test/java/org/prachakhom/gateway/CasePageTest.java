package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The second look at a confirmed fix on which the lot fell: on the list of the team, and in the file of the case. */
class CasePageTest extends GatewayTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PATH = "/api/v1/follow-ups/drawn";

    /** For the other tests it is away. */
    @DynamicPropertySource
    static void theCommitteeServiceIsThere(DynamicPropertyRegistry registry) {
        registry.add("prachakhom.gateway.upstreams.committee.url", SERVICE::url);
    }

    @BeforeEach
    @AfterEach
    void forget() {
        SERVICE.forget();
    }

    @ParameterizedTest
    @CsvSource({"th, ต้องตรวจซ้ำ, 9 ธ.ค. 2569", "en, To look at again, 9 Dec 2026"})
    void theTeamSeesWhatItHasToLookAtAgainAndUntilWhen(String language, String badge, String day) throws Exception {
        drawn(true);
        Browser team = signedIn("followup.hh");

        assertThat(team.open("/follow-ups?status=RECHECK&lang=" + language).body())
                .contains("ถนนเป็นหลุม", badge, day)
                .doesNotContain("??");
        assertThat(SERVICE.seen()).anyMatch(seen -> seen.uri().contains("recheck=true"));
        assertThat(team.open("/follow-ups/drawn?lang=" + language).body())
                .contains("action=\"/follow-ups/drawn/recheck\"", "name=\"claim\" value=\"2\"")
                .doesNotContain("??");
    }

    @Test
    void theFormSendsWhatWasFound() throws Exception {
        drawn(true);
        SERVICE.tell("POST " + PATH + "/recheck", 200, "{\"id\":\"drawn\",\"version\":7,\"upTo\":\"\"}");

        HttpResponse<String> done = signedIn("followup.hh")
                .submit(
                        "/follow-ups/drawn",
                        "/follow-ups/drawn/recheck",
                        "version",
                        "6",
                        "claim",
                        "2",
                        "passed",
                        "false",
                        "finding",
                        "เป็นหลุมอีกแล้ว");

        assertThat(done.headers().firstValue("Location").orElse(done.body()))
                .contains("/follow-ups/drawn?done=recheck");
        StubService.Seen sent = SERVICE.seen().stream()
                .filter(seen -> seen.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.body()).isEqualTo("{\"claim\":2,\"passed\":false,\"finding\":\"เป็นหลุมอีกแล้ว\"}");
        assertThat(sent.header("If-Match")).isEqualTo("\"6\"");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() throws Exception {
        drawn(true);
        SERVICE.tell(
                "POST " + PATH + "/recheck",
                409,
                "{\"type\":\"/problems/follow-up.a-recheck-needs-a-survey-of-its-own\",\"title\":\"ยังไม่ได้ไป\","
                        + "\"status\":409}");

        HttpResponse<String> again = signedIn("followup.hh")
                .submit(
                        "/follow-ups/drawn",
                        "/follow-ups/drawn/recheck",
                        "version",
                        "6",
                        "claim",
                        "2",
                        "passed",
                        "true",
                        "finding",
                        "ยังดีอยู่");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("ยังไม่ได้ไป", "ยังดีอยู่</textarea>", "value=\"true\" checked=\"checked\"")
                .doesNotContain("??");
    }

    @Test
    void whatWasFoundStandsInTheFileAndNothingIsLeftToSend() throws Exception {
        drawn(false);

        assertThat(signedIn("followup.hh").open("/follow-ups/drawn").body())
                .contains("ตรวจซ้ำผลการแก้ไขครั้งที่ 1", "ยังคงอยู่", "เรียบดี")
                .doesNotContain("/follow-ups/drawn/recheck", "??");
    }

    /** The fix of claim 2 waits for its second look, that of claim 1 had its own. */
    private static void drawn(boolean waits) {
        new ToldIssue(SERVICE, "drawn", "PUBLISHED").told();
        Map<String, Object> row = new LinkedHashMap<>(Map.of(
                "id",
                "drawn",
                "number",
                "HH-2569-000012",
                "community",
                Map.of("code", "c01", "nameTh", "ชุมชนที่ 1", "nameEn", "Community 1"),
                "title",
                "ถนนเป็นหลุม",
                "status",
                "JUDGED",
                "claim",
                2,
                "overdue",
                false,
                "verdict",
                "FIXED",
                "openRequests",
                0,
                "version",
                6));
        if (waits) {
            row.put("recheckDue", "2026-12-09T03:00:00Z");
        }
        Map<String, Object> look = Map.of(
                "claim",
                1,
                "passed",
                true,
                "finding",
                "เรียบดี",
                "recordedBy",
                "kanya",
                "recordedAt",
                "2026-09-01T03:00:00Z");
        Map<String, Object> verdict = Map.of(
                "claim",
                1,
                "verdict",
                "FIXED",
                "finding",
                "ราบเรียบแล้ว",
                "signedBy",
                "kanya",
                "givenAt",
                "2026-08-01T03:00:00Z");
        Map<String, Object> file = Map.of(
                "followUp",
                row,
                "surveys",
                List.of(),
                "verdicts",
                List.of(verdict),
                "rechecks",
                List.of(look),
                "upTo",
                "");
        SERVICE.tell("GET " + PATH, 200, JSON.writeValueAsString(file));
        SERVICE.tell("GET /api/v1/follow-ups", 200, JSON.writeValueAsString(Map.of("items", List.of(row), "upTo", "")));
    }

    private Browser signedIn(String login) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
