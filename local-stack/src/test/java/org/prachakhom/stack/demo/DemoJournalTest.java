package org.prachakhom.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.demo.DemoJournal.Done;

class DemoJournalTest {
    @TempDir
    Path folder;

    @Test
    void aLaterRunKnowsWhatIsDone() {
        Path file = folder.resolve("journal");
        new DemoJournal(file).add("HH-01-filed", new Done("some-id", 3));

        assertThat(new DemoJournal(file).find("HH-01-filed")).contains(new Done("some-id", 3));
        assertThat(new DemoJournal(file).find("HH-02-filed")).isEmpty();
    }

    @Test
    void aLineCutShortByACrashCountsAsNotWritten() throws IOException {
        Path file = folder.resolve("journal");
        new DemoJournal(file).add("HH-01-filed", new Done("some-id", 3));
        Files.writeString(file, "HH-02-filed\tsome", StandardOpenOption.APPEND);

        assertThat(new DemoJournal(file).find("HH-01-filed")).isPresent();
        assertThat(new DemoJournal(file).find("HH-02-filed")).isEmpty();
    }
}
