package org.prachakhom.kit.text;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Wakes those who wait for a key when keys have arrived. */
final class KeyArrivals {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    /** Another instance may have stored the key without waking this one. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private long arrivals;

    /** The first non-empty answer, or empty when the patience is over or the thread is interrupted. */
    <T> Optional<T> await(Supplier<Optional<T>> lookUp) {
        long deadline = System.nanoTime() + PATIENCE;
        long seen = arrivals();
        Optional<T> found = lookUp.get();
        while (found.isEmpty()
                && System.nanoTime() < deadline
                && !Thread.currentThread().isInterrupted()) {
            pause(seen);
            seen = arrivals();
            found = lookUp.get();
        }
        return found;
    }

    synchronized void signal() {
        arrivals++;
        notifyAll();
    }

    private synchronized long arrivals() {
        return arrivals;
    }

    private synchronized void pause(long seen) {
        long until = System.nanoTime() + LOOK_AGAIN.toNanos();
        try {
            for (long left = LOOK_AGAIN.toMillis(); seen == arrivals && left > 0; ) {
                wait(left);
                left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
