package org.prachakhom.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final AtomicLong now = new AtomicLong();
    private double load;
    private final Gathering gathering = new Gathering(now::get, () -> load);

    @Test
    void smallPagesOfAFastStreamAreGathered() {
        assertThat(stream(Duration.ofMillis(2), 3)).isTrue();
        assertThat(stream(Duration.ofMillis(10), 40)).isTrue();
    }

    @Test
    void onABusyMachineFortyEventsASecondAreFast() {
        assertThat(stream(Duration.ofMillis(20), 1)).isFalse();
        load = 0.6;
        assertThat(stream(Duration.ofMillis(20), 1)).isTrue();
    }

    @Test
    void onAMachineThatHasNothingLeftTheyAreGatheredForLonger() {
        load = 0.6;
        assertThat(pauseOf(Duration.ofMillis(10), 1)).isEqualTo(Duration.ofMillis(25));
        load = 0.95;
        assertThat(pauseOf(Duration.ofMillis(10), 1)).isEqualTo(Duration.ofMillis(100));
        assertThat(pauseOf(Duration.ofMillis(2), 3)).isEqualTo(Duration.ofMillis(25));
    }

    @Test
    void aSlowStreamIsNotDelayed() {
        assertThat(stream(Duration.ofMillis(5), 1)).isFalse();
        assertThat(stream(Duration.ofMillis(5), 5)).isFalse();
        load = 0.6;
        assertThat(stream(Duration.ofMillis(30), 1)).isFalse();
        assertThat(stream(Duration.ofMillis(100), 3)).isFalse();
    }

    @Test
    void aFewEventsAtOnceAreNotDelayed() {
        load = 0.6;
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

    private boolean stream(Duration gap, int size) {
        return pauseOf(gap, size).isPositive();
    }

    /** A second of such a stream; the pause after its last page. */
    private Duration pauseOf(Duration gap, int size) {
        Duration pause = Duration.ZERO;
        for (Duration passed = Duration.ZERO; passed.toMillis() < 1000; passed = passed.plus(gap)) {
            now.addAndGet(gap.toNanos());
            pause = gathering.pause(size);
        }
        return pause;
    }

    private boolean pageAfter(Duration gap, int size) {
        now.addAndGet(gap.toNanos());
        return gathering.pause(size).isPositive();
    }
}
