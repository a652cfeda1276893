package org.prachakhom.kit.text;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The unwrapped keys used last, so that a page of texts does not ask the database for each. An entry is trusted for half
 * a minute only: another instance may destroy the key while the keys topic is out of reach.
 */
final class KeyCache {
    private static final int CAPACITY = 10_000;
    private static final long TRUST = Duration.ofSeconds(30).toNanos();

    private final Map<String, Trusted> newestLast = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Trusted> eldest) {
            return size() > CAPACITY;
        }
    };

    private record Trusted(SecretKey key, long since) {}

    synchronized @Nullable SecretKey get(String kid) {
        Trusted entry = newestLast.get(kid);
        return entry == null || System.nanoTime() - entry.since() > TRUST ? null : entry.key();
    }

    synchronized void put(String kid, SecretKey key) {
        newestLast.put(kid, new Trusted(key, System.nanoTime()));
    }

    synchronized void forget(String kid) {
        newestLast.remove(kid);
    }
}
