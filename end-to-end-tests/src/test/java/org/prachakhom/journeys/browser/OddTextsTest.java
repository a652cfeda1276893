package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.Town;

/** Long and odd texts, as people type them, stay whole and in their place. */
@Tag("browser")
class OddTextsTest {
    /** Names a file with a title of a real issue on each line; real texts are never committed. */
    private static final String REAL_TITLES = "PRACHAKHOM_REAL_TITLES";

    private static final int FILED_AT_ONCE = 40;
    private final Stage stage = Stage.get();

    @Test
    void oddTitlesOfOurOwn() throws IOException {
        stayInPlace("c02", Files.readAllLines(Path.of("src", "test", "resources", "odd-titles.txt")));
    }

    @Test
    void titlesOfRealIssues() throws IOException {
        String file = System.getenv(REAL_TITLES);
        String missing = "titles of real issues: NOT RUN, because " + REAL_TITLES + " names no file";
        if (file == null) {
            System.out.println(missing);
        }
        Assumptions.assumeTrue(file != null, missing);
        List<String> titles = Files.readAllLines(Path.of(String.valueOf(file)));
        stayInPlace("c03", titles.stream().limit(FILED_AT_ONCE).toList());
    }

    private void stayInPlace(String community, List<String> titles) {
        List<String> odd = titles.stream()
                .map(String::strip)
                .filter(title -> title.length() >= 3)
                .toList();
        assertThat(odd).isNotEmpty();
        odd.forEach(title -> stage.town
                .leader(community)
                .post("/api/v1/issues", Town.filing(community, shortened(title), null))
                .is(201));
        Browser browser = stage.as("SECRETARY");
        for (String list : List.of("/issues?community=" + community, "/secretary")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                browser.open(list);
                return browser.text().contains(odd.getLast().substring(0, 3));
            });
            for (int width : List.of(320, 360, 1200)) {
                browser.resize(width);
                stage.look.isInPlace(list + " at " + width);
            }
        }
        stage.look.keep("odd-titles-1200");
        browser.resize(360);
        stage.look.keep("odd-titles-360");
        browser.press("#filed h3 a");
        browser.awaits(".timeline");
        browser.resize(320);
        stage.look.isInPlace("the story of an odd title");
    }

    /** No title is longer than 200 characters. */
    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= 200
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 200));
    }
}
