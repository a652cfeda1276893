package org.prachakhom.stack.client;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.prachakhom.stack.token.DemoTokens;

/** Tokens in use, each signed anew well before it ends. */
final class TokenWallet {
    private static final long FRESH_NANOS =
            DemoTokens.LIFE.minus(Duration.ofMinutes(2)).toNanos();

    private final DemoTokens tokens;
    private final ConcurrentMap<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, long since) {
        boolean fresh() {
            return System.nanoTime() - since < FRESH_NANOS;
        }
    }

    TokenWallet(DemoTokens tokens) {
        this.tokens = tokens;
    }

    String token(String user) {
        return held.compute(
                        user,
                        (name, old) ->
                                old != null && old.fresh() ? old : new Held(tokens.token(name), System.nanoTime()))
                .token();
    }
}
