package org.prachakhom.stack;

import java.time.Duration;

/** One server of the stack as a child process: started, stopped, killed and started again on the same port and data. */
public interface ServerProcess extends AutoCloseable {
    /**
     * Starts it and waits until it serves.
     *
     * @throws org.prachakhom.stack.process.StackFailure when it does not, with the end of its log
     */
    ServerProcess start();

    /** Stops it in order; nothing happens when it does not run. */
    void stop();

    /** Kills it at once with all its children (signal 9). */
    void kill();

    /** Whether the process lives. */
    boolean alive();

    /** Waits for the end of the process and says whether it has ended. */
    boolean awaitEnd(Duration patience);

    /** The id of the process, or 0 when it was never started. */
    long pid();

    /** The port it listens on; 0 before the first start with a free port. */
    int port();

    /** Starts it again on the same port and data; stops it first when it lives. */
    default ServerProcess restart() {
        stop();
        return start();
    }

    /** The same as {@link #stop()}. */
    @Override
    default void close() {
        stop();
    }
}
