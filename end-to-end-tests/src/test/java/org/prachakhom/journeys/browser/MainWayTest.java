package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.prachakhom.journeys.Photograph;

/** One issue from the meeting to its published result, each step by the person whose step it is, in the browser. */
@Tag("browser")
class MainWayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Stage stage = Stage.get();
    private final Browser browser = stage.browser;
    private String size = "m";
    private String contrast = "normal";

    @ParameterizedTest
    @CsvSource({"360, m, normal, 11", "1200, l, high, 12"})
    void everyRoleGoesItsWay(int width, String textSize, String colours, String meeting) {
        size = textSize;
        contrast = colours;
        browser.resize(width);
        String title = "รางระบายน้ำอุดตัน จุดที่ " + meeting;
        theSecretaryTakesItDownAndAssignsIt(title, meeting);
        theOfficerWorksAndClaims(title);
        theTeamVisitsAndConfirms(title);
        thePublisherPublishes(title);
        theMonitorFindsItBehindAFigure();
        everyoneReadsItsStory(title, meeting);
        theLeaderIsTold();
    }

    private void theSecretaryTakesItDownAndAssignsIt(String title, String meeting) {
        as("SECRETARY", "/meetings/new");
        browser.type("#number", meeting);
        browser.pickTime("#startsAt", "2026-12-01T09:00");
        browser.type("#expected", "42");
        go("main form .button");
        go(".next form .button");
        browser.awaits("#community");
        browser.press("#community");
        browser.keys("1", Keys.TAB);
        browser.keys("ถ", Keys.TAB);
        browser.keys(title, Keys.ENTER);
        browser.awaits(".notice.good");
        await().atMost(PATIENCE).until(() -> shows(browser.path(), title));
        go("a[href$='/attendance']");
        browser.press("input[name=present][value=c01]");
        go("main form .button");
        go(".next form .button");

        await().atMost(PATIENCE).until(() -> shows("/secretary", title));
        browser.follow(title);
        go(".next a[href$='/triage']");
        browser.press("input[name=priority][value=URGENT]");
        go("main form .button");
        browser.awaits(".notice.good");
    }

    private void theOfficerWorksAndClaims(String title) {
        as("OFFICER", "/officer");
        await().atMost(PATIENCE).until(() -> shows("/officer?lane=FRESH", title));
        browser.follow(title);
        go(".next form .button");
        go(".next a[href$='/progress']");
        browser.type("#note", "ลอกรางแล้วครึ่งทาง");
        browser.type("#percent", "50");
        go("main form .button");
        go(".next a[href$='/claim']");
        browser.type("#summary", "ลอกรางระบายน้ำตลอดแนวแล้ว");
        browser.choose("#photos", Photograph.file(120));
        go("main form .button");
        browser.awaits(".notice.good");
    }

    private void theTeamVisitsAndConfirms(String title) {
        as("FOLLOW_UP", "/follow-ups");
        await().atMost(PATIENCE).until(() -> shows("/follow-ups", title));
        browser.follow(title);
        await().atMost(PATIENCE).until(() -> browser.shows(".timeline .photos img"));
        browser.awaits("#survey input[name=members]:checked");
        browser.choose("#photos", Photograph.file(121));
        browser.type("#seen-finding", "น้ำไหลสะดวกตลอดแนว");
        go("#survey .button");
        browser.press("input[name=verdict][value=FIXED]");
        browser.type("#finding", "ตรวจแล้ว น้ำไหลสะดวก");
        go("#verdict .button");
        browser.awaits(".notice.good");
    }

    private void thePublisherPublishes(String title) {
        as("PUBLISHER", "/publications");
        await().atMost(PATIENCE).until(() -> shows("/publications", title));
        browser.follow(title);
        browser.type("#title", title);
        browser.type("#text", "เทศบาลลอกรางระบายน้ำแล้ว คปต. ตรวจยืนยันแล้ว");
        go("main form[action$='/content'] .button");
        go("main form[action$='/request'] .button");
        browser.awaits(".notice.good");
    }

    private void theMonitorFindsItBehindAFigure() {
        as("MONITOR", "/figures");
        String path = ".figures a[href='/issues?verified=true']";
        String figure = browser.text(path + " strong");
        go(path);
        assertThat(browser.count("table.list tbody tr")).hasToString(figure);
    }

    private void everyoneReadsItsStory(String title, String meeting) {
        look(stage.everyone());
        browser.open(stage.path("/town/{town}"));
        await().atMost(PATIENCE).until(() -> shows(stage.path("/town/{town}?community=c01"), title));
        browser.type("#words", title.substring(0, 12));
        go("main form .button");
        browser.follow(title);
        browser.awaits(".timeline");
        stage.look.isInPlace("the result");
        assertThat(browser.text(".timeline")).contains(meeting + "/");
    }

    private void theLeaderIsTold() {
        as("LEADER", "/leader");
        browser.press("nav.places a[href='/notices']");
        browser.awaits("main .cards");
    }

    private void as(String role, String path) {
        look(stage.as(role));
        browser.open(path);
        stage.look.isInPlace(role + " " + path);
    }

    private void look(Browser reader) {
        reader.remember("size", size);
        reader.remember("contrast", contrast);
    }

    /** Presses, and looks at where it leads. */
    private void go(String css) {
        browser.press(css);
        stage.look.isInPlace(browser.path());
        assertThat(browser.has("#mistakes")).as(browser.text()).isFalse();
    }

    private boolean shows(String path, String text) {
        browser.open(path);
        return browser.text().contains(text);
    }
}
