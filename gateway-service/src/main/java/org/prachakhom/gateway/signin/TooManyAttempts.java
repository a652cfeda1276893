package org.prachakhom.gateway.signin;

import java.time.Duration;

/** Thrown instead of looking at one more secret. */
final class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("Locked for " + pause, null, false, false);
        this.pause = pause;
    }

    /** Whole seconds to wait, at least one. */
    long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }

    /** Whole minutes to wait, at least one. */
    long minutes() {
        return (seconds() + 59) / 60;
    }
}
