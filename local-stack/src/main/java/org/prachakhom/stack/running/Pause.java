package org.prachakhom.stack.running;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** A pause that others may cut short. */
final class Pause {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition cut = lock.newCondition();

    /** Waits for {@code span} at most, and only as long as {@code needed}; looks again after each {@link #cut}. */
    void last(Duration span, BooleanSupplier needed) {
        lock.lock();
        try {
            long left = span.toNanos();
            while (left > 0 && needed.getAsBoolean()) {
                left = cut.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Has whoever pauses look again whether there is a need to. */
    void cut() {
        lock.lock();
        try {
            cut.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
