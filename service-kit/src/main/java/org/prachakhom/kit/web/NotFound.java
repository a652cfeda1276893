package org.prachakhom.kit.web;

/** Nothing of that id for this caller: unknown, or another tenant's, which is answered alike (404). */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code what} says what was looked for, for the log only. */
    public NotFound(String what) {
        super(what);
    }
}
