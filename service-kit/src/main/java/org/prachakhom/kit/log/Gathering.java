package org.prachakhom.kit.log;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Lets more arrive before the next look where that pays. In a stream of more than an event a millisecond the round trips of
 * each small page cost more than what they carry; on a busy machine that holds from forty events a second on, and nobody sees
 * that an event came 25 ms later. A slower stream is never delayed, nor one with a backlog.
 */
public final class Gathering {
    /** How long more may arrive. */
    public static final Duration PAUSE = Duration.ofMillis(25);

    /** Long enough that a few events at once are not taken for a stream. */
    private static final long WINDOW = Duration.ofMillis(250).toNanos();

    private static final long FAST_NANOS_AN_EVENT = Duration.ofMillis(1).toNanos();
    private static final long FAST_NANOS_WHEN_BUSY = Duration.ofMillis(25).toNanos();
    private static final int LARGE = 200;
    private static final MachineLoad MACHINE = new MachineLoad();

    private final LongSupplier nanoTime;
    private final BooleanSupplier busy;
    private long windowStart;
    private long events;
    private boolean fast;

    /** With the machine's clock and load. */
    public Gathering() {
        this(System::nanoTime, MACHINE::isBusy);
    }

    Gathering(LongSupplier nanoTime, BooleanSupplier busy) {
        this.nanoTime = nanoTime;
        this.busy = busy;
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
            fast = events * FAST_NANOS_AN_EVENT > window
                    || (events * FAST_NANOS_WHEN_BUSY > window && busy.getAsBoolean());
            windowStart += window;
            events = 0;
        }
        return fast && pageSize < LARGE;
    }
}
