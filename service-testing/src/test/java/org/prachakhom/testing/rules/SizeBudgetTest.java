package org.prachakhom.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeBudgetTest {
    private static final Path REPOSITORY = SourceFiles.repository();

    @Test
    void nothingInTheRepositoryIsOverItsCap() {
        assertThat(SizeBudget.over(REPOSITORY)).isEmpty();
    }

    @Test
    void halfOfTheMainFilesHaveFiftyLinesAtMostAndNineInTenHaveAHundredAndTwenty() {
        assertThat(SizeBudget.linesAt(REPOSITORY, 0.5)).isLessThanOrEqualTo(50);
        assertThat(SizeBudget.linesAt(REPOSITORY, 0.9)).isLessThanOrEqualTo(120);
    }

    @Test
    void aFileAMethodAndAPackageOverTheirCapsAreNamed(@TempDir Path house) throws IOException {
        Path service = Files.createDirectories(house.resolve("bad-service/src/main/java/bad"));
        Files.writeString(service.resolve("BadPolicy.java"), "// line\n".repeat(121));
        Files.writeString(service.resolve("Long.java"), "class Long { void method() {\n" + "\n".repeat(40) + "} }\n");
        for (int i = 0; i < 31; i++) {
            Files.writeString(service.resolve("One" + i + ".java"), "");
        }
        assertThat(SizeBudget.over(house))
                .containsExactlyInAnyOrder(
                        "bad-service/src/main/java/bad/BadPolicy.java: 121 lines of 120",
                        "bad-service/src/main/java/bad: 33 files of 32",
                        "bad-service/src/main/java/bad/Long.java method: 42 lines of 40");
    }
}
