package org.prachakhom.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Samples in microseconds, told in milliseconds. */
public final class Percentiles {
    private final List<Long> samples = new ArrayList<>();

    /** Takes a sample. */
    public synchronized void add(long micros) {
        samples.add(micros);
    }

    /** How many there are. */
    public synchronized int size() {
        return samples.size();
    }

    /** The sample below which {@code share} (0 to 1) of all lie, in milliseconds with one digit. */
    public synchronized double millis(double share) {
        if (samples.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = new ArrayList<>(samples);
        Collections.sort(sorted);
        long micros = sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
        return Math.round(micros / 100.0) / 10.0;
    }
}
