package org.prachakhom.kit.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.prachakhom.kit.store.LogSignal;

/**
 * The log from a position on, for one processor. One thread at a time takes events, but a second may look for more
 * meanwhile: Axon's coordinator does so after it has let the next one begin.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private final RecentLog log;
    private final LogSignal signal;
    private final Deque<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private final Semaphore wake = new Semaphore(0);
    private final Runnable waker = this::wakeUp;
    private final Gathering gathering = new Gathering();
    private volatile Runnable callback = () -> {};
    private long position;
    private boolean resting;

    LogStream(long position, RecentLog log, LogSignal signal) {
        this.position = position;
        this.log = log;
        this.signal = signal;
        signal.follow(waker);
    }

    private void wakeUp() {
        wake.release();
        callback.run();
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(page.peek()) : Optional.empty();
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        long before = -1;
        // A page may hold nothing but names that this version does not know.
        while (page.isEmpty() && before != position && !resting) {
            before = position;
            RecentLog.Page next = log.after(position);
            page.addAll(next.messages());
            position = next.upTo();
            rest(next.messages().size());
        }
        return !page.isEmpty();
    }

    /** After this page, where that pays. */
    private void rest(int pageSize) {
        Duration more = pageSize > 0 ? gathering.pause(pageSize) : Duration.ZERO;
        if (more.isPositive()) {
            resting = true;
            CompletableFuture.delayedExecutor(more.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::rested);
        }
    }

    private void rested() {
        synchronized (this) {
            resting = false;
        }
        wakeUp();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        wake.drainPermits();
        return hasNextAvailable() || (wake.tryAcquire(timeout, unit) && hasNextAvailable());
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        synchronized (this) {
            return page.remove();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        signal.unfollow(waker);
    }
}
