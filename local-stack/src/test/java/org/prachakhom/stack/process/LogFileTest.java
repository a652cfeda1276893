package org.prachakhom.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheLastStarts() throws IOException {
        Path log = folder.resolve("issue.log");
        for (int start = 1; start <= 7; start++) {
            LogFile.rotate(log);
            Files.writeString(log, "start " + start);
        }

        assertThat(log).hasContent("start 7");
        assertThat(folder.resolve("issue.log.4")).hasContent("start 3");
        assertThat(folder.resolve("issue.log.5")).doesNotExist();
    }

    @Test
    void readsOnlyTheEndOfALongLog() throws IOException {
        Path log = Files.writeString(folder.resolve("issue.log"), "ยาว\n".repeat(600_000) + "last\n");

        List<String> end = LogFile.tail(log, Integer.MAX_VALUE);

        assertThat(end).hasSizeBetween(100_000, 300_000).endsWith("ยาว", "last");
        assertThat(end.getFirst()).isEqualTo("ยาว");
    }

    @Test
    void givesTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("issue.log"), "one\ntwo\nthree\n");

        assertThat(LogFile.tail(log, 2)).containsExactly("two", "three");
        assertThat(LogFile.tail(folder.resolve("none"), 2)).isEmpty();
    }
}
