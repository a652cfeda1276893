package org.prachakhom.stack.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.process.StackFailure;

/** The ledger names each destroyed key once, and is never lost. */
class ErasuresTest {
    private static final String BY_ISSUE = "01a2-9042 01a2-903c HH 2026-12-02T02:33:06.464572Z";
    private static final String BY_MEETING = "01a2-9042 01a2-903c HH 2026-12-02T02:33:06.871113Z";
    private static final String ANOTHER = "01a2-77aa 01a2-7700 HH 2026-12-03T04:00:00Z";

    @TempDir
    Path backups;

    @Test
    void aKeyThatSeveralServicesKnowIsNamedOnce() {
        Erasures ledger = new Erasures(backups.resolve("new"));

        assertThat(ledger.add(List.of(BY_ISSUE, BY_MEETING))).containsExactly(BY_ISSUE);
        assertThat(ledger.with(List.of(BY_MEETING, ANOTHER))).containsExactly(ANOTHER, BY_ISSUE);
        assertThat(ledger.lines()).containsExactly(BY_ISSUE);
    }

    @Test
    void aLedgerThatCannotBeRenewedStaysAsItWas() throws IOException {
        Erasures ledger = new Erasures(backups);
        ledger.add(List.of(BY_ISSUE));
        Files.createDirectory(backups.resolve("erasures.txt.making"));

        assertThatThrownBy(() -> ledger.add(List.of(ANOTHER)))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("Could not write the ledger of erasures ");
        assertThat(ledger.lines()).containsExactly(BY_ISSUE);
    }
}
