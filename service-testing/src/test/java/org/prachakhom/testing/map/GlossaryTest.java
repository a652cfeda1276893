package org.prachakhom.testing.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.EventCatalogue;

/** {@code docs/glossary.md} explains every word of which the names of events and commands are made. */
class GlossaryTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Za-z]+)`");
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    @Test
    void everyWordOfAnEventOrCommandIsExplained() throws IOException {
        Set<String> explained = rows().stream()
                .flatMap(row -> IDENTIFIER.matcher(identifierCell(row)).results())
                .map(MatchResult::group)
                .flatMap(identifier -> words(identifier.replace("`", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = Stream.concat(
                        EventCatalogue.events().stream().map(Class::getSimpleName),
                        ReactionGraph.of(REPOSITORY).commands().stream())
                .flatMap(GlossaryTest::words)
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(explained);
        assertThat(used)
                .as("words of events and commands that docs/glossary.md lacks")
                .isEmpty();
    }

    @Test
    void everyRowHasAThaiWordAnIdentifierAndADefinition() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            String[] cells = row.split("\\|", -1);
            assertThat(cells).hasSize(5);
            assertThat(THAI.matcher(cells[1]).find()).as("Thai in %s", row).isTrue();
            assertThat(IDENTIFIER.matcher(cells[2]).find())
                    .as("identifier in %s", row)
                    .isTrue();
            assertThat(cells[3].strip()).as("definition in %s", row).isNotEmpty();
        });
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(REPOSITORY.resolve("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
    }

    private static String identifierCell(String row) {
        return row.split("\\|", -1)[2];
    }

    private static Stream<String> words(String identifier) {
        return Arrays.stream(identifier.split("(?<=[a-z])(?=[A-Z])", -1)).filter(word -> word.matches("[A-Z][a-z]+"));
    }
}
