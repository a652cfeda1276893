package org.prachakhom.kit.store;

/**
 * The database did not say in time whether the command is stored (503 with Retry-After). The same idempotency key finds
 * out.
 */
public final class OutcomeUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code message} says what was waited for. */
    public OutcomeUnknown(String message) {
        super(message);
    }
}
