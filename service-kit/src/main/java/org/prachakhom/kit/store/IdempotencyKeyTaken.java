package org.prachakhom.kit.store;

/** The idempotency key belongs to an earlier command of the same subject; this one stored nothing. */
public final class IdempotencyKeyTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code key} is the key that was used twice. */
    public IdempotencyKeyTaken(String key) {
        super("The idempotency key " + key + " was used before");
    }
}
