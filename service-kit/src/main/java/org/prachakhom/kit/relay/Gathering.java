package org.prachakhom.kit.relay;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells when it pays to let more arrive before the next look: when small pages follow each other within milliseconds, the
 * round trips of each cost more than what they carry. A slow stream is never delayed, nor one with a backlog.
 */
public final class Gathering {
    /** How long to let more arrive. */
    public static final Duration PAUSE = Duration.ofMillis(2);

    private static final long CLOSE = Duration.ofMillis(3).toNanos();
    private static final int LARGE = 200;

    private final LongSupplier nanoTime;
    private long last;

    /** With the machine's clock. */
    public Gathering() {
        this(System::nanoTime);
    }

    Gathering(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong() - CLOSE;
    }

    /** To be asked once after each page that was not empty. */
    public boolean pays(int pageSize) {
        long now = nanoTime.getAsLong();
        boolean close = now - last < CLOSE;
        last = now;
        return close && pageSize < LARGE;
    }
}
