package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The second look at a confirmed fix on which the lot fell: on the list of the team, and in the file of the case. */
class CasePageTest extends GatewayTest {
    private static final String DUE = "\"2026-12-09T03:00:00Z\"";
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
        drawn(DUE, null);
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
        drawn(DUE, null);
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
        drawn(DUE, null);
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

    @ParameterizedTest
    @CsvSource({"true, ยังคงอยู่, แก้ไขแล้ว", "false, ปัญหากลับมาอีก, ปัญหากลับมาอีก"})
    void whatWasFoundStandsInTheFileAndNothingIsLeftToSend(boolean passed, String found, String badge)
            throws Exception {
        drawn("null", passed);

        assertThat(signedIn("followup.hh").open("/follow-ups/drawn").body())
                .contains("ตรวจซ้ำผลการแก้ไขครั้งที่ 2", found, "ดูอีกครั้งแล้ว")
                .containsSubsequence("<h1", badge, "<aside")
                .doesNotContain("/follow-ups/drawn/recheck", "??");
    }

    /** The fix of claim 2 waits for its second look until {@code due}, unless that has passed or failed. */
    private static void drawn(String due, @Nullable Boolean passed) {
        new ToldIssue(SERVICE, "drawn", "PUBLISHED").told();
        String row = """
                {"id":"drawn","number":"HH-2569-000012","title":"ถนนเป็นหลุม","status":"JUDGED","claim":2,"version":6,
                 "community":{"code":"c01","nameTh":"ชุมชนที่ 1","nameEn":"Community 1"},
                 "overdue":false,"verdict":"FIXED","openRequests":0,"recheckDue":%s,"recheckPassed":%s}""".formatted(due, passed);
        String verdict = """
                {"claim":2,"verdict":"FIXED","finding":"ราบเรียบ","signedBy":"k","givenAt":"2026-10-01T03:00:00Z"}""";
        String look = passed == null ? "" : """
                {"claim":2,"passed":%s,"finding":"ดูอีกครั้งแล้ว","recordedBy":"k","recordedAt":"2026-11-05T03:00:00Z"}
                """.formatted(passed);
        SERVICE.tell("GET " + PATH, 200, """
                {"followUp":%s,"surveys":[],"verdicts":[%s],"rechecks":[%s],"upTo":""}""".formatted(row, verdict, look));
        SERVICE.tell("GET /api/v1/follow-ups", 200, "{\"items\":[" + row + "],\"upTo\":\"\"}");
    }

    private Browser signedIn(String login) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
