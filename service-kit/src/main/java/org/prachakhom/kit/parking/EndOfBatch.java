package org.prachakhom.kit.parking;

/**
 * What a handler has begun and lets run on while the next events of its batch are handled. The batch ends when all of it is
 * done; if some of it failed, the batch is handled again event by event, so that only the event that began it is parked.
 */
public final class EndOfBatch {
    private EndOfBatch() {}

    /**
     * Calls {@code waiting} at the end of the batch that this thread handles: it returns when what was begun is done, and
     * throws when that failed. At once outside of a batch, and after the batch was undone.
     */
    public static void await(Runnable waiting) {
        BatchAttempt batch = BatchAttempt.running();
        if (batch == null || batch.isCareful()) {
            waiting.run();
        } else {
            batch.await(waiting);
        }
    }
}
