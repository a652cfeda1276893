package org.prachakhom.stack.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for what can only be seen by looking: a file, an answer, a process that is not our child. */
public final class Readiness {
    private static final Duration STEP = Duration.ofMillis(20);

    private Readiness() {}

    /** True once {@code ready}; false when {@code process} ends first or the patience is over. */
    public static boolean await(Duration patience, Process process, BooleanSupplier ready) {
        return await(patience, ready, () -> !process.waitFor(STEP.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** True once {@code met}; false when the patience is over or the thread was interrupted. */
    public static boolean await(Duration patience, BooleanSupplier met) {
        return await(patience, met, () -> pause(STEP));
    }

    /** Waits, where nothing tells when to go on; false when the thread was interrupted meanwhile. */
    public static boolean pause(Duration span) {
        try {
            Thread.sleep(span);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What happens between two looks; false when there is nothing to wait for any more. */
    @FunctionalInterface
    private interface Between {
        boolean goesOn() throws InterruptedException;
    }

    private static boolean await(Duration patience, BooleanSupplier met, Between looks) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (met.getAsBoolean()) {
                    return true;
                }
                if (!looks.goesOn()) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
