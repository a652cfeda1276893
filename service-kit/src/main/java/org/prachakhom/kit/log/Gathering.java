package org.prachakhom.kit.log;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Lets more arrive before the next look where that pays. In a stream of more than an event a millisecond the round trips of
 * each small page cost more than what they carry; on a busy machine that holds from forty events a second on, and nobody sees
 * that an event came 25 ms later. A machine that has nothing left keeps its callers waiting far longer than the 100 ms for
 * which its views then wait. A slower stream is never delayed, nor one with a backlog.
 */
public final class Gathering {
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final Duration LONG_PAUSE = Duration.ofMillis(100);
    private static final double BUSY = 0.5;
    private static final double EXHAUSTED = 0.9;

    /** Long enough that a few events at once are not taken for a stream. */
    private static final long WINDOW = Duration.ofMillis(250).toNanos();

    private static final long FAST_NANOS_AN_EVENT = Duration.ofMillis(1).toNanos();
    private static final long FAST_NANOS_WHEN_BUSY = Duration.ofMillis(25).toNanos();
    private static final int LARGE = 200;
    private static final MachineLoad MACHINE = new MachineLoad();

    private final LongSupplier nanoTime;
    private final DoubleSupplier load;
    private long windowStart;
    private long events;
    private Duration pause = Duration.ZERO;

    /** With the machine's clock and load. */
    public Gathering() {
        this(System::nanoTime, MACHINE::share);
    }

    Gathering(LongSupplier nanoTime, DoubleSupplier load) {
        this.nanoTime = nanoTime;
        this.load = load;
        this.windowStart = nanoTime.getAsLong();
    }

    /** To be called once after each page that was not empty: returns at once, or after more had time to arrive. */
    public void after(int pageSize) throws InterruptedException {
        Duration more = pause(pageSize);
        if (more.isPositive()) {
            Thread.sleep(more);
        }
    }

    /** To be called once after each page that was not empty: for how long to let more arrive, zero for not at all. */
    public Duration pause(int pageSize) {
        long window = nanoTime.getAsLong() - windowStart;
        events += pageSize;
        if (window >= WINDOW) {
            pause = pauseAt(window);
            windowStart += window;
            events = 0;
        }
        return pageSize < LARGE ? pause : Duration.ZERO;
    }

    private Duration pauseAt(long window) {
        if (events * FAST_NANOS_AN_EVENT > window) {
            return PAUSE;
        }
        if (events * FAST_NANOS_WHEN_BUSY <= window || load.getAsDouble() <= BUSY) {
            return Duration.ZERO;
        }
        return load.getAsDouble() > EXHAUSTED ? LONG_PAUSE : PAUSE;
    }
}
