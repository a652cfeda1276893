package org.prachakhom.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.running.StackHome;

class LeftOversTest {
    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void whatAKilledStartLeftIsWaitedFor() throws IOException {
        Process left = new ProcessBuilder("sleep", "2").start();
        StackHome home = stateWith(left.pid(), Instant.now().plusSeconds(1));

        LeftOvers.awaitEnd(home, said::add);

        assertThat(hasEnded(left.pid())).isTrue();
        assertThat(said).hasSize(1);
    }

    @Test
    void whoeverWasGivenTheNumberLaterIsSomebodyElse() throws IOException {
        Process other = new ProcessBuilder("sleep", "300").start();
        try {
            StackHome home = stateWith(other.pid(), Instant.now().minus(Duration.ofHours(1)));

            LeftOvers.awaitEnd(home, said::add);

            assertThat(said).isEmpty();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void thereIsNothingToWaitForInANewFolder() {
        LeftOvers.awaitEnd(new StackHome(folder, folder), said::add);

        assertThat(said).isEmpty();
    }

    /** Read from the kernel: our own runtime collects its dead child, and learns of its end, a moment later. */
    private static boolean hasEnded(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        try {
            return Files.readString(status).contains("State:\tZ");
        } catch (IOException collected) {
            return true;
        }
    }

    private StackHome stateWith(long pid, Instant written) throws IOException {
        var home = new StackHome(folder, folder);
        Files.createDirectories(home.stateFile().getParent());
        Files.writeString(home.stateFile(), """
                {"supervisor": 1, "ready": true, "startupMillis": 1, "processes": [
                 {"name": "kafka", "phase": "RUNNING", "pid": %d, "port": 1, "startupMillis": 1, "restarts": 0,
                  "problem": null}]}""".formatted(pid));
        Files.setLastModifiedTime(home.stateFile(), FileTime.from(written));
        return home;
    }
}
