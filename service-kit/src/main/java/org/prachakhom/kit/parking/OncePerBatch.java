package org.prachakhom.kit.parking;

import java.util.function.Supplier;

/**
 * What all events of a processor's batch need and what cannot change for them: looked up for the first one, kept until the
 * batch is committed. Once a batch has been undone, and outside of one, it is looked up each time, because an undone step
 * takes its locks with it.
 */
public final class OncePerBatch {
    private OncePerBatch() {}

    /** What {@code lookUp} answers, never null; {@code key} is the same for the same answer and no other one. */
    public static <T> T of(String key, Class<T> type, Supplier<T> lookUp) {
        BatchAttempt batch = BatchAttempt.running();
        return batch == null || batch.isCareful() ? lookUp.get() : type.cast(batch.lookedUp(key, lookUp));
    }
}
