package org.prachakhom.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SimulationClockTest {
    private static final Instant REAL = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void timeMovesWithTheFileAndNeverBack() throws IOException {
        Path offset = folder.resolve("offset");
        Clock clock = new SimulationClock(offset, Clock.fixed(REAL, ZoneOffset.UTC));
        assertThat(clock.instant()).isEqualTo(REAL);

        Files.writeString(offset, "P30D\n");
        await().until(() -> clock.instant().equals(REAL.plus(Duration.ofDays(30))));
        Files.writeString(offset, "P1D");
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(30)));

        Files.writeString(offset, "half a du");
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(30)));
        Files.writeString(offset, "P31D");
        await().until(() -> clock.instant().equals(REAL.plus(Duration.ofDays(31))));
    }

    @Test
    void productionAndSimulationExcludeEachOther() {
        MockEnvironment both = new MockEnvironment();
        both.setActiveProfiles("production", "simulation");

        assertThatThrownBy(() -> new ClockAutoConfiguration().clock(both)).hasMessageContaining("exclude each other");
        assertThat(new ClockAutoConfiguration().clock(new MockEnvironment())).isEqualTo(Clock.systemUTC());
    }
}
