package org.prachakhom.kit.read;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waits for the copy of a fact that another service has already published but that may still be on its way here: up to
 * two seconds of real time.
 */
public final class CopyWait {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private CopyWait() {}

    /** The first non-empty answer, or empty when the patience is over. */
    public static <T> Optional<T> find(Supplier<Optional<T>> lookUp) {
        long deadline = System.nanoTime() + PATIENCE;
        Optional<T> found = lookUp.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE);
            found = lookUp.get();
        }
        return found;
    }
}
