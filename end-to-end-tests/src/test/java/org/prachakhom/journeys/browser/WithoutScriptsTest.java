package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.Photograph;

/** Reading, filing and updating need no script. */
@Tag("browser")
class WithoutScriptsTest {
    private final Stage stage = Stage.get();

    @AfterEach
    void scriptsAgain() {
        stage.browser.scripts(true);
    }

    @Test
    void aLeaderFilesAndAnOfficerReports() {
        Browser leader = stage.as("LEADER");
        leader.scripts(false);
        leader.open("/leader");
        leader.press("main a.button[href^='/leader/issues/new']");
        assertThat(leader.has("script[src='/prachakhom.js']")).isTrue();
        leader.press("input[name=category][value=road]");
        leader.type("#title", "ทางข้ามหน้าวัดเลือน");
        leader.choose("#photos", Photograph.file(122));
        leader.press("main form .button");
        leader.awaits(".notice.good");
        assertThat(leader.count("figure img")).isEqualTo(1);

        Browser officer = stage.as("OFFICER");
        officer.open(stage.path("/issues/{working}/progress"));
        officer.type("#note", "ได้งบแล้ว เริ่มเทปูนวันจันทร์");
        officer.press("main form .button");
        officer.awaits(".notice.good");
        assertThat(officer.text(".timeline")).contains("ได้งบแล้ว เริ่มเทปูนวันจันทร์");
    }

    @Test
    void everyoneSearchesAndReads() {
        Browser browser = stage.everyone();
        browser.scripts(false);
        browser.open(stage.path("/town/{town}"));
        browser.type("#words", "ผิวถนน");
        browser.press("main form .button");
        browser.follow("ซ่อมถนนหน้าตลาดแล้ว");
        browser.awaits(".timeline");
        assertThat(browser.text("h1")).isEqualTo("ซ่อมถนนหน้าตลาดแล้ว");
    }
}
