package org.prachakhom.drill.town;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A token that is signed anew well before it ends, and not for each request. */
final class KeptToken implements Supplier<String> {
    private static final long FRESH_NANOS = Duration.ofMinutes(2).toNanos();

    private final Supplier<String> signer;
    private @Nullable String token;
    private long since;

    KeptToken(Supplier<String> signer) {
        this.signer = signer;
    }

    @Override
    public synchronized String get() {
        String kept = token;
        if (kept == null || System.nanoTime() - since > FRESH_NANOS) {
            kept = signer.get();
            token = kept;
            since = System.nanoTime();
        }
        return kept;
    }
}
