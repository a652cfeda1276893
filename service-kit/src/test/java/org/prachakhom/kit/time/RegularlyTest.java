package org.prachakhom.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RegularlyTest {
    private final List<Thread> done = new CopyOnWriteArrayList<>();
    private final Regularly regularly = new Regularly("deed", Duration.ofMillis(1), this::deed);

    private void deed() {
        done.add(Thread.currentThread());
        if (done.size() % 2 == 1) {
            throw new IllegalStateException("Every other one fails");
        }
    }

    @Test
    void itGoesOnAfterAFailureUntilItIsStopped() {
        regularly.start();
        regularly.start();
        await().until(() -> done.size() > 3);
        Thread first = done.getFirst();
        assertThat(done).containsOnly(first);

        regularly.stop();
        await().until(() -> !first.isAlive());
        assertThat(regularly.isRunning()).isFalse();

        regularly.start();
        await().until(() -> done.getLast() != first);
        regularly.stop();
    }
}
