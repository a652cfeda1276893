package org.prachakhom.kit.parking;

/** A handler failed for a reason that passes by itself; the batch comes again. */
final class FailedForNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedForNow(Throwable cause) {
        super(cause);
    }
}
