package org.prachakhom.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Gathering gathering = new Gathering(now::get, busy::get);

    @Test
    void smallPagesOfAFastStreamAreGathered() {
        assertThat(stream(Duration.ofMillis(2), 3)).isTrue();
        assertThat(stream(Duration.ofMillis(10), 40)).isTrue();
    }

    @Test
    void onABusyMachineFortyEventsASecondAreFast() {
        assertThat(stream(Duration.ofMillis(20), 1)).isFalse();
        busy.set(true);
        assertThat(stream(Duration.ofMillis(20), 1)).isTrue();
    }

    @Test
    void aSlowStreamIsNotDelayed() {
        assertThat(stream(Duration.ofMillis(5), 1)).isFalse();
        assertThat(stream(Duration.ofMillis(5), 5)).isFalse();
        busy.set(true);
        assertThat(stream(Duration.ofMillis(30), 1)).isFalse();
        assertThat(stream(Duration.ofMillis(100), 3)).isFalse();
    }

    @Test
    void aFewEventsAtOnceAreNotDelayed() {
        busy.set(true);
        stream(Duration.ofMillis(50), 1);
        assertThat(pageAfter(Duration.ofMillis(1), 1)).isFalse();
        assertThat(pageAfter(Duration.ZERO, 20)).isFalse();
    }

    @Test
    void aStreamThatHasBecomeSlowIsDelayedOnceAtMost() {
        stream(Duration.ofMillis(2), 3);
        pageAfter(Duration.ofSeconds(1), 1);
        assertThat(pageAfter(Duration.ofMillis(5), 1)).isFalse();
    }

    @Test
    void aBacklogIsNotDelayed() {
        assertThat(stream(Duration.ofMillis(1), 500)).isFalse();
    }

    /** A second of it; whether its last page is worth a pause. */
    private boolean stream(Duration gap, int size) {
        boolean pays = false;
        for (Duration passed = Duration.ZERO; passed.toMillis() < 1000; passed = passed.plus(gap)) {
            pays = pageAfter(gap, size);
        }
        return pays;
    }

    private boolean pageAfter(Duration gap, int size) {
        now.addAndGet(gap.toNanos());
        return gathering.pays(size);
    }
}
