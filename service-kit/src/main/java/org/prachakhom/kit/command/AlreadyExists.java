package org.prachakhom.kit.command;

/** A command that starts a stream met one of the same id: what it would register is there already (409). */
public final class AlreadyExists extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code cause} is what the event store said. */
    public AlreadyExists(Throwable cause) {
        super("There is already a stream of that id", cause);
    }
}
