package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page can be used by everyone, on a phone and at a desk; its pictures are kept. */
@Tag("browser")
class EveryPageTest {
    private final Stage stage = Stage.get();
    private final Look look = stage.look;

    @ParameterizedTest
    @EnumSource(Sight.class)
    void isForEveryone(Sight sight) {
        Browser browser = sight.role.isEmpty() ? stage.everyone() : stage.as(sight.role);
        String path = stage.path(sight.path);
        browser.resize(360);
        browser.open(path);
        assertThat(browser.text()).doesNotContain("??");
        assertThat(browser.has("main p.code")).as("an error page").isEqualTo(sight == Sight.NOWHERE);
        assertThat(browser.has("main a, main button")).as("a next step").isTrue();
        look.isFineAndKept(sight.picture(), 360);
        browser.resize(320);
        look.isInPlace(sight + " at 320");
        browser.resize(1200);
        look.isFineAndKept(sight.picture(), 1200);

        browser.remember("size", "l");
        browser.remember("contrast", "high");
        browser.open(path);
        look.isFine(sight + " in large text and high contrast at 1200");
        browser.resize(360);
        look.isFine(sight + " in large text and high contrast at 360");
        browser.resize(320);
        look.isInPlace(sight + " in large text and high contrast at 320");

        browser.remember("lang", "en");
        browser.remember("size", "m");
        browser.open(path);
        assertThat(browser.text()).doesNotContain("??");
        look.isInPlace(sight + " in English at 320");
    }
}
