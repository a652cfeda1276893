package org.prachakhom.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.Town;
import tools.jackson.databind.json.JsonMapper;

/** Long and odd texts, as people type them, stay whole and in their place. */
@Tag("browser")
class OddTextsTest {
    /** Names a file of real issues: a JSON list of objects with title, description and place; never committed. */
    private static final String REAL_ISSUES = "PRACHAKHOM_REAL_ISSUES";

    private static final int STORIES_LOOKED_AT = 5;
    private final Stage stage = Stage.get();

    /** What somebody typed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Typed(String title, String description, String place) {
        Map<String, Object> filing(String community) {
            Map<String, Object> filing = Town.filing(community, atMost(200, title), null);
            filing.put("description", atMost(5_000, description));
            filing.put("place", Map.of("words", atMost(500, place)));
            return filing;
        }

        private int length() {
            return description.length() + place.length();
        }
    }

    @Test
    void oddTextsOfOurOwn() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src", "test", "resources", "odd-titles.txt"));
        stayInPlace(
                "c02",
                lines.stream().map(line -> new Typed(line, line + line, line)).toList());
    }

    @Test
    void textsOfRealIssues() {
        String file = System.getenv(REAL_ISSUES);
        String missing = "texts of real issues: NOT RUN, because " + REAL_ISSUES + " names no file";
        if (file == null) {
            System.out.println(missing);
        }
        Assumptions.assumeTrue(file != null, missing);
        stayInPlace(
                "c03",
                List.of(JsonMapper.shared()
                        .readValue(Path.of(String.valueOf(file)).toFile(), Typed[].class)));
    }

    private void stayInPlace(String community, List<Typed> typed) {
        List<Typed> odd = typed.stream()
                .filter(text -> text.title().strip().length() >= 3)
                .toList();
        assertThat(odd).isNotEmpty();
        Map<Typed, String> filed = new LinkedHashMap<>();
        odd.forEach(text -> filed.put(
                text,
                stage.town
                        .leader(community)
                        .post("/api/v1/issues", text.filing(community))
                        .is(201)
                        .id()));
        Browser browser = stage.as("SECRETARY");
        String newestFirst = "/issues?community=" + community;
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            browser.open(newestFirst);
            return browser.text().contains(odd.getLast().title().strip().substring(0, 3));
        });
        // The desk reads the same list, and shows those that have waited longest.
        for (String list : List.of(newestFirst, "/secretary")) {
            browser.open(list);
            for (int width : List.of(320, 360, 1200)) {
                browser.resize(width);
                stage.look.isInPlace(list + " at " + width);
            }
        }
        stage.look.keep("odd-titles-1200");
        browser.resize(360);
        stage.look.keep("odd-titles-360");
        browser.resize(320);
        odd.stream()
                .sorted(Comparator.comparing(Typed::length).reversed())
                .limit(STORIES_LOOKED_AT)
                .forEach(text -> {
                    browser.open("/issues/" + filed.get(text));
                    browser.awaits(".timeline");
                    stage.look.isInPlace("the story of " + text.title());
                });
    }

    private static String atMost(int characters, String text) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
