package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.Story;
import org.prachakhom.journeys.Town;

/** What happens besides the main way: each turn is sent from the pages of the role whose turn it is, on a phone. */
@Tag("browser")
class WholeLifeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Stage stage = Stage.get();
    private final Browser browser = stage.browser;

    @Test
    void whatIsFiledTwiceIsMergedAndPartedAgain() {
        String first = stage.town
                .raise("ตู้โทรศัพท์สาธารณะล้มขวางทางเท้าหน้าธนาคาร", null)
                .id();
        as("LEADER", "/leader/issues/new");
        browser.press("input[name=category][value=road]");
        browser.type("#title", "ตู้โทรศัพท์สาธารณะล้มขวางทางเท้า หน้าธนาคาร");
        go("main form .button");
        assertThat(browser.has("a[href^='/issues/" + first + "/comments']")).isTrue();
        stage.look.isFineAndKept("filing-check", 360);
        browser.resize(1200);
        stage.look.isFineAndKept("filing-check", 1200);
        browser.resize(360);
        go("main form .button.big");
        String second = browser.path().replaceFirst(".*/issues/([^?]+).*", "$1");

        as("SECRETARY", "/issues/" + second);
        go(".next a[href$='/merge']");
        go("a[href$='merge?target=" + first + "']");
        go("main form .button.big");
        awaits("/issues/" + first, "หน้าธนาคาร", "unmerge?duplicate=" + second);
        go("a[href$='unmerge?duplicate=" + second + "']");
        go("main form .button.big");
        browser.awaits(".notice.good");
    }

    @Test
    void anAgencyPutsItOffAnotherHelpsAndPeopleTalk() {
        Story story =
                stage.town.raise("ฝาบ่อพักหน้าตลาดโต้รุ่งหาย", null).triage().assign("works");
        String issue = "/issues/" + story.id();
        as("SECRETARY", issue);
        go(".next a[href$='/contributors']");
        browser.press("#agency option[value=health]");
        go("main form .button.big");
        go(".next a[href$='/memo']");
        assertThat(browser.text(".paper")).contains("บันทึกข้อความ");

        as("OFFICER", issue);
        go(".next form .button");
        go(".next a[href$='/deferral']");
        browser.press("input[name=reason][value=SEASON]");
        browser.pickTime("#until", today().plusDays(30).toString());
        browser.type("#note", "รอพ้นหน้าฝน");
        go("main form .button.big");
        browser.awaits(".badge.DEFERRED");
        awaits("/officer?lane=DEFERRED", "ฝาบ่อพัก", issue);
        open(issue);
        browser.type("#text", "ผู้รับเหมาขอเลื่อน");
        browser.press("input[name=internal]");
        go("#comments form .button");
        go(".next a[href$='/resumption']");
        go("main form .button.big");
        assertThat(browser.text("#comments")).contains("ผู้รับเหมาขอเลื่อน");

        as("LEADER", issue);
        assertThat(browser.text()).doesNotContain("ผู้รับเหมาขอเลื่อน");
        browser.type("#text", "ขอให้กั้นเขตไว้ก่อน");
        go("#comments form .button");
        assertThat(browser.text("#comments")).contains("ขอให้กั้นเขตไว้ก่อน");
    }

    @Test
    void aResultIsRatedDisputedAndTakenBack() {
        Story story = stage.town.raise("ตลิ่งพังหลังวัดสามศพ", null).decline("NOT_FEASIBLE", "เป็นที่ดินเอกชน");
        story.publish("ตลิ่งหลังวัดเป็นที่ดินเอกชน", "เทศบาลดำเนินการไม่ได้").awaitState("PUBLISHED");
        String issue = "/issues/" + story.id();
        as("LEADER", issue);
        go(".next a[href$='/rating']");
        browser.press("input[name=score][value='2']");
        browser.type("#comment", "ยังไม่ได้คำตอบว่าใครจะซ่อม");
        go("main form .button.big");
        go(".next a[href$='/reopen-request']");
        browser.type("#reason", "โฉนดระบุว่าเป็นที่สาธารณะ");
        go("main form .button.big");

        as("FOLLOW_UP", "/follow-ups");
        awaits("/follow-ups?status=DISPUTED", "ตลิ่งพัง", "/follow-ups/" + story.id());
        browser.follow("ตลิ่งพังหลังวัดสามศพ");
        browser.press("input[name=granted][value=false]");
        browser.type("#reason", "ตรวจโฉนดแล้ว ยังเป็นที่ดินเอกชน");
        go("#reopening form .button");
        browser.awaits(".notice.good");

        as("PUBLISHER", "/publications/" + story.id());
        browser.type("#reason", "ข้อความระบุสถานที่ผิด");
        go("#take-back .button");
        browser.become(Set.of());
        await().atMost(PATIENCE)
                .until(() -> shows(stage.path("/town/{town}/issues/") + story.id(), "ข้อความระบุสถานที่ผิด"));
    }

    @Test
    void praiseIsPassedOnAndASuggestionAnswered() {
        as("LEADER", "/leader/issues/new");
        browser.press("input[name=kind][value=PRAISE]");
        browser.press("input[name=category][value=lighting]");
        browser.type("#title", "ช่างไฟมาเร็วมาก ขอบคุณ");
        go("main form .button");
        String praise = browser.path().replaceFirst(".*(/issues/[^?]+).*", "$1");
        as("SECRETARY", praise);
        go(".next a[href$='/acknowledgement']");
        browser.press("#agency option[value=works]");
        go("main form .button.big");
        browser.awaits(".badge.ACKNOWLEDGED");

        var filing = Town.filing("c01", "อยากให้เพิ่มถังแยกขยะที่ชายหาด", null);
        filing.put("kind", "SUGGESTION");
        Story suggestion =
                stage.town.raise(filing).triage().assign("works").start("works").claim("works");
        as("SECRETARY", "/issues/" + suggestion.id());
        go(".next a[href$='/answer']");
        browser.press("input[name=outcome][value=IN_PLAN]");
        browser.type("#answer", "บรรจุในแผนพัฒนาท้องถิ่นปีหน้า จัดซื้อ 20 ชุด");
        go("main form .button.big");
        browser.awaits(".badge.ANSWERED");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Bangkok"));
    }

    private void as(String role, String path) {
        stage.as(role);
        browser.resize(360);
        open(path);
    }

    private void open(String path) {
        browser.open(path);
        stage.look.isInPlace(path);
    }

    /** Presses; the page that comes is in place and has no mistakes. */
    private void go(String css) {
        browser.press(css);
        stage.look.isInPlace(browser.path());
        assertThat(browser.has("#mistakes")).as(browser.text()).isFalse();
    }

    /** Waits until the page shows this text and this link. */
    private void awaits(String path, String text, String link) {
        await().atMost(PATIENCE).until(() -> shows(path, text) && browser.has("a[href$='" + link + "']"));
    }

    private boolean shows(String path, String text) {
        browser.open(path);
        return browser.text().contains(text);
    }
}
