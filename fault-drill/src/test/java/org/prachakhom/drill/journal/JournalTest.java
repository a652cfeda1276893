package org.prachakhom.drill.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void theLastWordOnARequestCountsAndEachIsInTheFile() throws Exception {
        Path file = folder.resolve("drill.journal");
        try (Journal journal = Journal.in(file)) {
            journal.write(Entry.unanswered("k-1", "file"));
            journal.write(new Entry("k-2", "file", Outcome.FAIL, 422, "", ""));
            journal.write(Entry.ok("k-1", "file", "issue-1", "0"));

            assertThat(journal.requests()).isEqualTo(2);
            assertThat(journal.repeated()).isEqualTo(1);
            assertThat(journal.count(Outcome.UNKNOWN)).isZero();
            assertThat(journal.count(Outcome.OK)).isEqualTo(1);
            assertThat(journal.count(Outcome.FAIL)).isEqualTo(1);
        }
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "k-1\tfile\tunknown\t0\t\t", "k-2\tfile\tfail\t422\t\t", "k-1\tfile\tok\t201\tissue-1\t0");
    }

    @Test
    void aBusyServiceLeavesTheOutcomeOpen() {
        assertThat(Outcome.of(429)).isEqualTo(Outcome.UNKNOWN);
        assertThat(Outcome.of(503)).isEqualTo(Outcome.UNKNOWN);
        assertThat(Outcome.of(201)).isEqualTo(Outcome.OK);
        assertThat(Outcome.of(409)).isEqualTo(Outcome.FAIL);
    }
}
