package org.prachakhom.stack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a server to be ready, for as long as its process lives. */
public final class Readiness {
    private static final Duration STEP = Duration.ofMillis(20);

    private Readiness() {}

    /** True once {@code ready}; false when {@code alive} ended first or the patience is over. */
    public static boolean await(Duration patience, BooleanSupplier alive, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (ready.getAsBoolean()) {
                return true;
            }
            if (!alive.getAsBoolean() || !pause(STEP)) {
                return false;
            }
        }
        return false;
    }

    /** Waits; false when the thread was interrupted meanwhile. */
    public static boolean pause(Duration span) {
        try {
            Thread.sleep(span);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
