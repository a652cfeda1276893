package org.prachakhom.kit.store.append;

/**
 * Decides whether the appender waits for company before it takes the next batch. On a slow disk, callers that were
 * answered together come back together: a fifth of a commit later they share the next one, instead of each waiting for
 * two. On a fast disk, and for a lone caller, nobody waits.
 */
final class Company {
    private static final long SLOW_COMMIT = 1_000_000;

    private int lastBatch;
    private long lastCommit;

    /** The last batch held {@code commands} and its commit took {@code nanos}. */
    void stored(int commands, long nanos) {
        lastBatch = commands;
        lastCommit = nanos;
    }

    /** Nanoseconds to wait before the next batch is taken. */
    long pause() {
        return lastBatch > 1 && lastCommit > SLOW_COMMIT ? lastCommit / 5 : 0;
    }
}
