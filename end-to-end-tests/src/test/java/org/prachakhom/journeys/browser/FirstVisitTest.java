package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A slow line is enough, and nobody else learns who reads. */
@Tag("browser")
class FirstVisitTest {
    private static final long MOST_BYTES = 150_000;
    private final Stage stage = Stage.get();

    @Test
    void theFirstVisitOfThePublicIsLightAndAsksThisHostAlone() {
        Browser browser = stage.everyone();
        browser.forget();
        Traffic.since(browser);
        browser.open(stage.path("/town/{town}"));
        Traffic first = Traffic.since(browser);
        assertThat(first.bytes()).as("bytes of a first visit").isPositive().isLessThan(MOST_BYTES);
        assertThat(first.hosts()).containsExactly(browser.host());

        browser.open(stage.path("/town/{town}/issues/{published}"));
        assertThat(Traffic.since(browser).bytes())
                .as("bytes of the next page")
                .isPositive()
                .isLessThan(20_000);
    }

    @Test
    void thePagesOfWorkAskThisHostAlone() {
        Browser browser = stage.as("LEADER");
        Traffic.since(browser);
        browser.open("/leader");
        browser.open("/leader/issues/new");
        browser.open(stage.path("/issues/{claimed}"));
        assertThat(Traffic.since(browser).hosts()).containsExactly(browser.host());
    }
}
