package org.prachakhom.stack.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Backoff backoff = new Backoff();

    @Test
    void pausesLongerAfterEachShortLifeButNeverTooLong() {
        assertThat(backoff.after(SHORT)).isEqualTo(Duration.ofMillis(400));
        assertThat(backoff.after(SHORT)).isEqualTo(Duration.ofMillis(800));
        for (int life = 0; life < 20; life++) {
            backoff.after(SHORT);
        }
        assertThat(backoff.after(SHORT)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void letsComeBackSoonWhoLivedLong() {
        backoff.after(SHORT);
        backoff.after(SHORT);

        assertThat(backoff.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(200));
        assertThat(backoff.after(SHORT)).isEqualTo(Duration.ofMillis(400));
    }
}
