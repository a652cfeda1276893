package org.prachakhom.kit.store;

/** Nothing was stored, because more is waiting to be appended than may wait (503 with Retry-After). */
public final class LogBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code message} says what is full. */
    public LogBusy(String message) {
        super(message);
    }
}
