package org.prachakhom.kit.command;

import org.jspecify.annotations.Nullable;

/** The aggregate has moved on from the version that the command expected (412). */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long expected;
    private final @Nullable Long current;

    /** {@code current} is null when another command was stored first and its version is not known yet. */
    public StaleVersion(long expected, @Nullable Long current) {
        super("Expected version " + expected + ", found " + (current == null ? "a later one" : current));
        this.expected = expected;
        this.current = current;
    }

    /** The version that the asker knew. */
    public long expected() {
        return expected;
    }

    /** The version now, or null when it is only known to be another. */
    public @Nullable Long current() {
        return current;
    }
}
