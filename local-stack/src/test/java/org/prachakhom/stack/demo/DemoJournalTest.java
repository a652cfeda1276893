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

        var journal = new DemoJournal(file);
        assertThat(journal.find("HH-01-filed")).isPresent();
        assertThat(journal.find("HH-02-filed")).isEmpty();
    }

    @Test
    void aLineCutShortDoesNotRunIntoTheNext() throws IOException {
        Path file = Files.writeString(folder.resolve("journal"), "HH-02-filed\tsome-id\t1");

        new DemoJournal(file).add("HH-03-filed", new Done("other-id", 2));

        var journal = new DemoJournal(file);
        assertThat(journal.find("HH-02-filed")).isEmpty();
        assertThat(journal.find("HH-03-filed")).contains(new Done("other-id", 2));
    }
}
