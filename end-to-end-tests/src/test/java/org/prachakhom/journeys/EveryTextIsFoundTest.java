package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people typed, long or odd, is found again by a piece from its middle, and is shown whole. */
class EveryTextIsFoundTest {
    /** Names the file of issues that were really raised. */
    private static final String REAL_ISSUES = "PRACHAKHOM_REAL_ISSUES";

    private static final int LONGEST_TITLE = 200;
    private static final int LETTERS_OF_A_PIECE = 9;
    private static final Locale THAI = Locale.of("th");

    private final TestStack stack = TestStack.get();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Raised(String title) {}

    @Test
    void oddTextsOfOurOwn() throws IOException {
        areFound(Files.readAllLines(Path.of("src", "test", "resources", "odd-titles.txt")));
    }

    @Test
    void textsOfRealIssues() {
        String file = System.getenv(REAL_ISSUES);
        Assumptions.assumeTrue(
                file != null, "texts of real issues: NOT RUN, because " + REAL_ISSUES + " names no file");
        Raised[] raised =
                JsonMapper.shared().readValue(Path.of(String.valueOf(file)).toFile(), Raised[].class);
        areFound(List.of(raised).stream().map(Raised::title).toList());
    }

    private void areFound(List<String> typed) {
        Town town = Town.found(stack);
        Map<String, String> filed = new LinkedHashMap<>();
        for (String text : typed) {
            String title = text.strip().substring(0, text.strip().offsetByCodePoints(0, shortened(text.strip())));
            if (title.length() >= 3) {
                filed.put(town.raise(title, null).id(), title.strip());
            }
        }
        assertThat(filed).isNotEmpty();
        Person secretary = town.secretary();
        filed.forEach((id, title) -> {
            String piece = piece(title);
            await("«" + piece + "» finds «" + title + "»")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> found(secretary, piece).contains(id));
            assertThat(secretary.get("/api/v1/issues/" + id).is(200).text("title"))
                    .isEqualTo(title);
        });
    }

    private static int shortened(String text) {
        return Math.min(LONGEST_TITLE, text.codePointCount(0, text.length()));
    }

    private static List<String> found(Person person, String piece) {
        String query = URLEncoder.encode(piece, StandardCharsets.UTF_8);
        List<String> ids = new ArrayList<>();
        for (JsonNode item :
                person.get("/api/v1/issues?limit=200&q=" + query).is(200).body().path("items")) {
            ids.add(item.path("id").asString(""));
        }
        return ids;
    }

    /** Some letters from the middle of the text; no letter is parted from its marks. */
    private static String piece(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(THAI);
        letters.setText(text);
        List<Integer> edges = new ArrayList<>();
        for (int edge = letters.first(); edge != BreakIterator.DONE; edge = letters.next()) {
            edges.add(edge);
        }
        int last = edges.size() - 1;
        int from = Math.max(0, last / 2 - LETTERS_OF_A_PIECE / 2);
        return text.substring(edges.get(from), edges.get(Math.min(last, from + LETTERS_OF_A_PIECE)));
    }
}
