package org.prachakhom.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {
    @TempDir
    Path folder;

    @Test
    void timeOnlyMovesForward() throws IOException {
        Path file = Files.writeString(folder.resolve("offset"), "PT0S");
        var clock = new DemoClock(file);
        Instant nextWeek = Instant.now().plus(Duration.ofDays(7));

        clock.moveTo(nextWeek);
        clock.moveTo(Instant.now().plus(Duration.ofDays(2)));

        assertThat(clock.now()).isAfterOrEqualTo(nextWeek);
        assertThat(Duration.parse(Files.readString(file))).isLessThanOrEqualTo(Duration.ofDays(7));
    }
}
