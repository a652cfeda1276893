package org.prachakhom.kit.parking;

/** A handler failed while its batch ran without savepoints; the batch has to be handled again. */
final class FailedSwiftly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedSwiftly(Throwable cause) {
        super(cause);
    }
}
