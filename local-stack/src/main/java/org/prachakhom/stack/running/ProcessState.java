package org.prachakhom.stack.running;

import org.jspecify.annotations.Nullable;

/**
 * What the supervisor knows of one process.
 *
 * @param startupMillis from start to ready the last time; 0 before
 * @param restarts how often it was started again after it had ended by itself
 * @param problem why it did not start the last time; null when it did
 */
public record ProcessState(
        String name,
        Phase phase,
        long pid,
        int port,
        long startupMillis,
        int restarts,
        @Nullable String problem) {
    /** Where a process is in its life. */
    public enum Phase {
        WAITING,
        STARTING,
        RUNNING,
        DOWN,
        HELD,
        STOPPED
    }
}
