package org.prachakhom.gateway.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One bucket a key, the longest unused forgotten first, so that memory stays bounded. */
final class Buckets {
    private static final int MOST = 50_000;

    private final Map<String, Bucket> byKey = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });
    private final long quota;
    private final Duration window;

    Buckets(long quota, Duration window) {
        this.quota = quota;
        this.window = window;
    }

    Bucket of(String key) {
        return byKey.computeIfAbsent(key, _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .build());
    }

    long quota() {
        return quota;
    }
}
