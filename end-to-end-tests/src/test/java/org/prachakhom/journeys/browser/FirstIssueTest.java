package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a leader does on a phone. */
@Tag("browser")
class FirstIssueTest {
    private final Stage stage = Stage.get();

    @Test
    void fromThePrintedSlipToTheFirstIssueInAtMostTwelveActions() {
        Browser browser = stage.everyone();
        browser.resize(360);
        String code = stage.slip("LEADER", "first." + stage.login("LEADER"));
        browser.open("/");
        browser.presses();

        browser.press("main a[href='/sign-in']");
        browser.press("main a[href='/slip']");
        browser.type("#code", code);
        browser.press("main form .button");
        browser.awaits("#repeated");
        stage.look.isFineAndKept("slip", 360);
        stage.redeem("730518");
        file(browser, "ถังขยะหน้าศาลาล้น");
        assertThat(browser.presses()).as("actions").isLessThanOrEqualTo(12);
    }

    @Test
    void theSlipThatIsPrintedCanBeReadByEveryone() {
        Browser browser = stage.as("ADMIN");
        for (int width : List.of(360, 1200)) {
            browser.resize(width);
            browser.open(stage.path("/accounts/{account}"));
            browser.press("form[action$='/slips'] .button");
            browser.awaits(".slip svg");
            stage.look.isFineAndKept("slip-printed", width);
        }
    }

    @Test
    void anIssueIsFiledInAtMostFiveTaps() {
        Browser browser = stage.as("LEADER");
        browser.resize(360);
        browser.open("/leader");
        browser.presses();
        file(browser, "น้ำประปาไม่ไหลทั้งซอย");
        assertThat(browser.presses()).as("taps").isLessThanOrEqualTo(5);
        browser.open("/leader");
        assertThat(browser.text()).contains("น้ำประปาไม่ไหลทั้งซอย");
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() {
        Browser browser = stage.as("LEADER");
        browser.open("/leader/issues/new");
        browser.press("input[name=category][value=road]");
        browser.type("#title", "ก");
        browser.type("#description", "รถเข็นผู้สูงอายุผ่านไม่ได้");
        browser.press("main form .button");
        browser.awaits("#mistakes");
        stage.look.isFine("filing with a mistake");
        assertThat(browser.has("#title[aria-invalid=true]")).isTrue();
        assertThat(browser.value("#title")).isEqualTo("ก");
        assertThat(browser.value("#description")).isEqualTo("รถเข็นผู้สูงอายุผ่านไม่ได้");
        assertThat(browser.has("input[name=category][value=road]:checked")).isTrue();
    }

    private static void file(Browser browser, String title) {
        browser.press("main a.button[href^='/leader/issues/new']");
        browser.press("input[name=category][value=road]");
        browser.type("#title", title);
        browser.press("main form .button");
        browser.awaits(".notice.good");
        assertThat(browser.text("h1")).isEqualTo(title);
    }
}
