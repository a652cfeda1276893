package org.prachakhom.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final AtomicLong now = new AtomicLong();
    private final Gathering gathering = new Gathering(now::get);

    @Test
    void pagesThatFollowAtOnceAreGathered() {
        assertThat(pagesAfter(Duration.ZERO, 3)).isFalse();
        assertThat(pagesAfter(Duration.ofMillis(1), 3)).isTrue();
        assertThat(pagesAfter(Duration.ofMillis(2), 3)).isTrue();
    }

    @Test
    void aSlowStreamIsNotDelayed() {
        assertThat(pagesAfter(Duration.ofMillis(5), 3)).isFalse();
        assertThat(pagesAfter(Duration.ofMillis(5), 3)).isFalse();
    }

    @Test
    void aBacklogIsNotDelayed() {
        assertThat(pagesAfter(Duration.ofMillis(1), 500)).isFalse();
        assertThat(pagesAfter(Duration.ofMillis(1), 500)).isFalse();
    }

    private boolean pagesAfter(Duration gap, int size) {
        now.addAndGet(gap.toNanos());
        return gathering.pays(size);
    }
}
