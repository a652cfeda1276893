package org.prachakhom.drill.work;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long requests took. */
public final class Latencies {
    private final ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();

    void time(Runnable request) {
        long begun = System.nanoTime();
        request.run();
        micros.add((System.nanoTime() - begun) / 1_000);
    }

    /** How many were timed. */
    public int count() {
        return micros.size();
    }

    /** The time in milliseconds that this share of the requests did not exceed; 0 without requests. */
    public double millisAt(double share) {
        List<Long> sorted = micros.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1000.0;
    }
}
