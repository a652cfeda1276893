package org.prachakhom.kit.log;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets more arrive before the next look where that pays: in a stream of more than forty events a second the round trips and
 * commits of each small page cost more than what they carry, and nobody sees that an event came 25 ms later. A slower stream
 * is never delayed, nor one with a backlog.
 */
public final class Gathering {
    /** How long more may arrive. */
    public static final Duration PAUSE = Duration.ofMillis(25);

    /** Long enough that a few events at once are not taken for a stream. */
    private static final long WINDOW = Duration.ofMillis(250).toNanos();

    private static final long FAST_NANOS_AN_EVENT = Duration.ofMillis(25).toNanos();
    private static final int LARGE = 200;

    private final LongSupplier nanoTime;
    private long windowStart;
    private long events;
    private boolean fast;

    /** With the machine's clock. */
    public Gathering() {
        this(System::nanoTime);
    }

    Gathering(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.windowStart = nanoTime.getAsLong();
    }

    /** To be called once after each page that was not empty: returns at once, or after more had time to arrive. */
    public void after(int pageSize) throws InterruptedException {
        if (pays(pageSize)) {
            Thread.sleep(PAUSE);
        }
    }

    /** To be called once after each page that was not empty: whether to let more arrive for {@link #PAUSE}. */
    public boolean pays(int pageSize) {
        long window = nanoTime.getAsLong() - windowStart;
        events += pageSize;
        if (window >= WINDOW) {
            fast = events * FAST_NANOS_AN_EVENT > window;
            windowStart += window;
            events = 0;
        }
        return fast && pageSize < LARGE;
    }
}
