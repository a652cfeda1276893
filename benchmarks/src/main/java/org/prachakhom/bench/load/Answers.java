package org.prachakhom.bench.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.prachakhom.bench.Percentiles;

/** What a load was answered. */
public final class Answers {
    private final Percentiles latency = new Percentiles();
    private final Map<Integer, Integer> refusals = new TreeMap<>();
    private final Map<String, Long> filed = new LinkedHashMap<>();
    private long nanos;

    synchronized void add(int status, String body, long micros, long wallMicros) {
        if (status >= 300) {
            refusals.merge(status, 1, Integer::sum);
            return;
        }
        latency.add(micros);
        if (status == 201) {
            int at = body.indexOf("\"id\":\"");
            filed.put(body.substring(at + 6, at + 42), wallMicros);
        }
    }

    synchronized void lasted(long all) {
        nanos = all;
    }

    /** Answers with success. */
    public synchronized int good() {
        return latency.size();
    }

    /** How long they took. */
    public Percentiles latency() {
        return latency;
    }

    /** Answers with success a second. */
    public synchronized double rate() {
        return latency.size() * (double) Duration.ofSeconds(1).toNanos() / nanos;
    }

    /** How often each status was answered that is none of success; 0 is no answer. */
    public synchronized Map<Integer, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /** The ids of what was made, with the moment of the answer in microseconds of the Unix epoch. */
    public synchronized Map<String, Long> filed() {
        return Map.copyOf(filed);
    }
}
