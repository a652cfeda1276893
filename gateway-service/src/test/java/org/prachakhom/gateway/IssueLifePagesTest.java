package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The pages of an issue over its whole life: what each role is offered, and what its forms send. */
class IssueLifePagesTest extends GatewayTest {
    private static final String ACCEPTED = "{\"id\":\"i\",\"version\":5,\"upTo\":\"\"}";

    @BeforeEach
    @AfterEach
    void forget() {
        SERVICE.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "officer.works.hh, IN_PROGRESS, PROBLEM, deferral",
        "officer.works.hh, DEFERRED, PROBLEM, resumption",
        "secretary.hh, FILED, PRAISE, acknowledgement",
        "secretary.hh, RETURNED, PRAISE, acknowledgement",
        "secretary.hh, FILED, PROBLEM, merge",
        "secretary.hh, CLAIMED, SUGGESTION, answer",
        "secretary.hh, ASSIGNED, PROBLEM, contributors",
        "secretary.hh, ASSIGNED, PROBLEM, memo",
        "leader.c01.hh, PUBLISHED, PROBLEM, rating",
        "leader.c01.hh, VERIFIED, PROBLEM, reopen-request",
    })
    void everyRoleIsOfferedItsStep(String login, String state, String kind, String step) throws Exception {
        issue("offer", state).with("kind", kind).with("agency", "works").told("issue.filed");
        Browser browser = signedIn(login);
        assertThat(browser.open("/issues/offer").body()).contains("/issues/offer/" + step);
        for (String language : List.of("th", "en")) {
            HttpResponse<String> form = browser.open("/issues/offer/" + step + "?lang=" + language);
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.body()).contains("ถนนเป็นหลุม").doesNotContain("??", "${");
        }
        browser.open("/issues/offer?lang=th");
    }

    @Test
    void praiseThatCameBackIsPassedOnFromTheDeskToo() throws Exception {
        issue("back", "RETURNED").with("kind", "PRAISE").told();
        assertThat(signedIn("secretary.hh").open("/secretary").body())
                .contains("/issues/back/acknowledgement")
                .doesNotContain("/issues/back/triage");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    officer.works.hh | deferral | reason=BUDGET,until=2027-01-31 | {"reason":"BUDGET","until":"2027-01-31"}
                    officer.works.hh | resumption | | {}
                    secretary.hh | acknowledgement | agency=works | {"agency":"works"}
                    secretary.hh | answer | outcome=IN_PLAN,answer=บรรจุแล้ว | {"outcome":"IN_PLAN","answer":"บรรจุแล้ว"}
                    secretary.hh | contributors | agency=health | {"agency":"health"}
                    leader.c01.hh | reopen-request | reason=ยังเป็นหลุม | {"reason":"ยังเป็นหลุม"}
                    leader.c01.hh | rating | score=4 | {"score":4}
                    leader.c01.hh | comments | text=น้ำลดแล้ว | {"text":"น้ำลดแล้ว","internal":false}
                    """)
    void aFormSendsWhatItsDoorTakes(String login, String step, @Nullable String typed, String body) throws Exception {
        ToldIssue issue = issue("sent", "ASSIGNED").told();
        SERVICE.tell("POST " + issue.path() + "/" + step, 200, ACCEPTED);
        HttpResponse<String> done = signedIn(login)
                .submit(
                        "/issues/sent/" + step,
                        "/issues/sent/" + step,
                        fields(typed == null ? "version=4" : "version=4," + typed));
        assertThat(done.headers().firstValue("Location").orElse(done.body())).contains("/issues/sent?done=" + step);
        StubService.Seen sent = sent(issue.path() + "/" + step);
        assertThat(sent.body()).isEqualTo(body);
        boolean seesAVersion = !List.of("rating", "comments").contains(step);
        assertThat(sent.header("If-Match")).isEqualTo(seesAVersion ? "\"4\"" : "");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() throws Exception {
        ToldIssue issue = issue("refused", "IN_PROGRESS").told();
        SERVICE.tell(
                "POST " + issue.path() + "/deferral",
                422,
                "{\"type\":\"/problems/validation\",\"title\":\"แก้ไขก่อน\",\"status\":422,"
                        + "\"errors\":[{\"pointer\":\"/until\",\"detail\":\"ต้องเป็นวันข้างหน้า\"}]}");
        HttpResponse<String> again = signedIn("officer.works.hh")
                .submit(
                        "/issues/refused/deferral",
                        "/issues/refused/deferral",
                        fields("version=4,reason=SEASON,until=2020-01-01,note=รอหน้าแล้ง"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("ต้องเป็นวันข้างหน้า", "value=\"2020-01-01\"", "รอหน้าแล้ง", "checked=\"checked\"")
                .doesNotContain("??");
    }

    @Test
    void aReadyTextIsWrittenIntoTheForm() throws Exception {
        issue("ready", "IN_PROGRESS").told();
        Browser officer = signedIn("officer.works.hh");
        assertThat(officer.open("/issues/ready/deferral").body()).contains("/deferral?template=wait-DEFER");
        assertThat(officer.open("/issues/ready/deferral?template=wait-DEFER").body())
                .contains(">รองบประมาณปีหน้า</textarea>");
    }

    @Test
    void theTargetDecidesWhetherItTakesADuplicate() throws Exception {
        issue("duplicate", "FILED").told();
        ToldIssue target = issue("target", "ASSIGNED").with("version", 9).told();
        SERVICE.tell("POST " + target.path() + "/merge", 200, ACCEPTED);
        Browser secretary = signedIn("secretary.hh");
        assertThat(secretary.open("/issues/duplicate/merge?q=12").body()).contains("merge?target=target");
        String side = secretary.open("/issues/duplicate/merge?target=target").body();
        assertThat(side).contains("name=\"target\" value=\"target\"", "name=\"version\" value=\"9\"");
        HttpResponse<String> done = secretary.submit(
                "/issues/duplicate/merge?target=target",
                "/issues/duplicate/merge",
                fields("version=9,target=target,duplicate=duplicate"));
        assertThat(done.headers().firstValue("Location").orElse(done.body())).contains("/issues/target?done=merge");
        assertThat(sent(target.path() + "/merge").header("If-Match")).isEqualTo("\"9\"");
        assertThat(sent(target.path() + "/merge").body()).isEqualTo("{\"duplicate\":\"duplicate\"}");

        target.with("duplicates", 1).told();
        assertThat(secretary.open("/issues/target").body()).contains("/issues/target/unmerge?duplicate=");
        assertThat(secretary.open("/issues/target/unmerge?duplicate=duplicate").body())
                .contains("name=\"duplicate\" value=\"duplicate\"");
    }

    @Test
    void aPastDayShowsNothingToPress() throws Exception {
        issue("past", "PUBLISHED")
                .with("deferredUntil", "2027-01-31T16:59:59Z")
                .told(
                        "issue.filed",
                        "issue.deferred",
                        "issue.comment-added",
                        "issue.satisfaction-rated",
                        "issue.merged");
        String page =
                signedIn("leader.c01.hh").open("/issues/past?asOf=2026-11-03").body();
        assertThat(page).contains("3 พฤศจิกายน 2569", "น้ำลดแล้ว").doesNotContain("/rating", "??", "name=\"text\"");
    }

    @Test
    void whoHeldItIsToldWithWhatStoodStill() throws Exception {
        ToldIssue issue = issue("held", "ASSIGNED").told();
        Map<String, Object> turn = Map.of(
                "agency",
                "works",
                "came",
                "TRANSFERRED",
                "from",
                "2026-11-02T03:00:00Z",
                "seconds",
                100_000,
                "secondsDeferred",
                7200,
                "secondsClaimed",
                0,
                "again",
                true);
        SERVICE.tell(
                "GET " + issue.path() + "/responsibility",
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "seconds", 200_000, "handOvers", 2, "loops", List.of(), "turns", List.of(turn))));
        assertThat(signedIn("monitor.hh").open("/issues/held").body())
                .contains(
                        "2 วัน 7 ชั่วโมง",
                        "1 วัน 3 ชั่วโมง",
                        "หยุดนับ 2 ชั่วโมง",
                        "วนกลับมาที่เดิม",
                        "เปลี่ยนมือ 2 ครั้ง");
    }

    @Test
    void officialPapersAreThaiWithThaiDigitsInAnyLanguage() throws Exception {
        issue("paper", "ASSIGNED")
                .with("agency", "pea")
                .with("liaison", "works")
                .with("due", "2026-11-20T16:59:59Z")
                .told();
        Browser secretary = signedIn("secretary.hh");
        assertThat(secretary
                        .open("/issues/paper/letter?lang=en&signer=%E0%B8%AA")
                        .body())
                .contains(
                        "๒๐ พฤศจิกายน ๒๕๖๙",
                        "HH-๒๕๖๙-๐๐๐๐๑๒",
                        "หัวหน้าการไฟฟ้า",
                        "ขอแสดงความนับถือ",
                        "ชุมชนที่ ๑",
                        "value=\"ส\"")
                .doesNotContain("??");
        issue("paper", "ASSIGNED").with("agency", "works").told();
        assertThat(secretary.open("/issues/paper/memo?lang=th").body()).contains("บันทึกข้อความ", "ส่วนราชการ");
    }

    @Test
    void aPaperIsForTheSecretaryAndOfTheKindThatItsAgencyGets() throws Exception {
        issue("paper", "ASSIGNED").with("agency", "works").told();
        for (HttpResponse<String> refused : List.of(
                signedIn("secretary.hh").open("/issues/paper/letter"),
                signedIn("leader.c01.hh").open("/issues/paper/memo"))) {
            assertThat(refused.statusCode()).isEqualTo(302);
            assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/issues/paper");
        }
    }

    @Test
    void aResultThatWasTakenBackSaysWhy() throws Exception {
        SERVICE.tell("GET /public/HH", 200, "{\"code\":\"HH\",\"communities\":[],\"categories\":[]}");
        SERVICE.tell(
                "GET /public/HH/issues/HH-2569-000044",
                410,
                "{\"type\":\"/problems/taken-back\",\"title\":\"ถอนแล้ว\",\"status\":410,\"errors\":[{\"parameter\":\"idOrNumber\",\"detail\":\"ข้อความผิดซอย\"}]}");
        HttpResponse<String> page = send(to("/town/HH/issues/HH-2569-000044").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("ข้อความผิดซอย", "/town/HH").doesNotContain("??");
    }

    private static ToldIssue issue(String id, String state) {
        return new ToldIssue(SERVICE, id, state);
    }

    private static String[] fields(@Nullable String typed) {
        return typed == null ? new String[0] : typed.split("[=,]");
    }

    private static StubService.Seen sent(String path) {
        return SERVICE.seen().stream()
                .filter(seen -> seen.method().equals("POST") && seen.uri().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Browser signedIn(String login) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
