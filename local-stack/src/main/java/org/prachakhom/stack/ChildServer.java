package org.prachakhom.stack;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.ChildProcess;

/** A server that runs as one child process at a time; how it is started and told to end is up to its kind. */
public abstract class ChildServer implements ServerProcess {
    private volatile @Nullable ChildProcess process;

    /** Remembers {@code started} as the process from now on, before anybody knows whether it comes up. */
    protected final ChildProcess runs(ChildProcess started) {
        process = started;
        return started;
    }

    /** Ends {@code living} in order, so that what was acknowledged is on disk. */
    protected abstract void end(ChildProcess living);

    @Override
    public final void stop() {
        var current = process;
        if (current != null && current.alive()) {
            end(current);
        }
    }

    @Override
    public final void kill() {
        var current = process;
        if (current != null) {
            current.kill();
        }
    }

    @Override
    public final boolean alive() {
        var current = process;
        return current != null && current.alive();
    }

    @Override
    public final boolean awaitEnd(Duration patience) {
        var current = process;
        return current == null || current.waitFor(patience);
    }

    @Override
    public final long pid() {
        var current = process;
        return current == null ? 0 : current.pid();
    }
}
