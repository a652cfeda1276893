package org.prachakhom.stack.running;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;

/** Keeps one process alive: starts it, waits for its end, starts it again with a growing pause. */
final class Keeper {
    private static final Duration LOOK_UP = Duration.ofMinutes(1);

    private final String name;
    private final ServerProcess server;
    private final Runnable changed;
    private final Progress progress;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Pause pause = new Pause();
    private volatile boolean stopping;
    private volatile boolean held;
    private volatile ProcessState state;
    private @Nullable Thread thread;

    Keeper(String name, ServerProcess server, Runnable changed, Progress progress) {
        this.name = name;
        this.server = server;
        this.changed = changed;
        this.progress = progress;
        this.state = new ProcessState(name, Phase.WAITING, 0, server.port(), 0, 0, null);
    }

    void begin() {
        thread = Thread.ofPlatform().name("keep-" + name).daemon().start(this::keep);
    }

    String name() {
        return name;
    }

    ServerProcess server() {
        return server;
    }

    ProcessState state() {
        return state;
    }

    /** Done once the process has been ready for the first time. */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    /** Stops the process and leaves it down until {@link #release}. */
    void hold() {
        held = true;
        server.stop();
    }

    /** Lets a held process run again. */
    void release() {
        held = false;
        pause.cut();
    }

    /** Stops the process for good. */
    void end() {
        stopping = true;
        pause.cut();
        server.stop();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(60));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        // The keeper may have been in the middle of a start when it was told.
        server.stop();
        become(Phase.STOPPED, state.startupMillis(), state.restarts(), null);
    }

    private void keep() {
        var backoff = new Backoff();
        int restarts = 0;
        while (!stopping) {
            long begun = System.nanoTime();
            if (start(restarts)) {
                awaitEnd();
            }
            if (held && !stopping) {
                become(Phase.HELD, state.startupMillis(), restarts, null);
                pause.last(Duration.ofDays(1), () -> held && !stopping);
            } else if (!stopping) {
                restarts++;
                become(Phase.DOWN, state.startupMillis(), restarts, state.problem());
                progress.say(name + " has ended and is started again (" + restarts + ")");
                pause.last(backoff.after(Duration.ofNanos(System.nanoTime() - begun)), () -> !stopping);
            }
        }
    }

    private boolean start(int restarts) {
        long begun = System.nanoTime();
        become(Phase.STARTING, state.startupMillis(), restarts, state.problem());
        try {
            server.start();
            long millis = (System.nanoTime() - begun) / 1_000_000;
            become(Phase.RUNNING, millis, restarts, null);
            progress.say("%-12s ready after %.1f s".formatted(name, millis / 1000.0));
            firstReady.complete(null);
            return true;
        } catch (RuntimeException failure) {
            // A full disk today is none tomorrow: whatever stopped the start, the next one is tried.
            String why = failure instanceof StackFailure ? String.valueOf(failure.getMessage()) : failure.toString();
            become(Phase.DOWN, state.startupMillis(), restarts, why);
            if (!stopping) {
                progress.say(why);
            }
            return false;
        }
    }

    private void awaitEnd() {
        boolean ended = false;
        while (!ended && !stopping) {
            ended = server.awaitEnd(LOOK_UP);
        }
    }

    private void become(Phase phase, long startupMillis, int restarts, @Nullable String problem) {
        state = new ProcessState(name, phase, server.pid(), server.port(), startupMillis, restarts, problem);
        changed.run();
    }
}
