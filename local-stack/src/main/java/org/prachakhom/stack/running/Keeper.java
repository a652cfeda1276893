package org.prachakhom.stack.running;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.ProcessState.Phase;

/** Keeps one process alive: starts it, waits for its end, starts it again with a growing pause. */
final class Keeper {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** Whoever lived this long may come back at once. */
    private static final Duration SOUND_LIFE = Duration.ofSeconds(30);

    private final String name;
    private final ServerProcess server;
    private final Runnable changed;
    private final Progress progress;
    private final CountDownLatch firstReady = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
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

    boolean awaitFirstReady(Duration patience) {
        try {
            return firstReady.await(patience.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops the process and leaves it down until {@link #release}. */
    void hold() {
        held = true;
        server.stop();
    }

    /** Lets a held process run again. */
    void release() {
        held = false;
        wakeUp();
    }

    /** Stops the process for good. */
    void end() {
        stopping = true;
        wakeUp();
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
        int inARow = 0;
        int restarts = 0;
        while (!stopping) {
            long begun = System.nanoTime();
            if (start(restarts)) {
                awaitEnd();
            }
            if (stopping) {
                return;
            }
            if (held) {
                become(Phase.HELD, state.startupMillis(), restarts, null);
                pause(Duration.ofDays(1));
                continue;
            }
            boolean sound = System.nanoTime() - begun > SOUND_LIFE.toNanos();
            inARow = sound ? 0 : inARow + 1;
            restarts++;
            become(Phase.DOWN, state.startupMillis(), restarts, state.problem());
            progress.say(name + " has ended and is started again (" + restarts + ")");
            pause(pauseBefore(inARow));
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
            firstReady.countDown();
            return true;
        } catch (StackFailure | UncheckedIOException failure) {
            // A full disk today is none tomorrow: whatever stopped the start, the next one is tried.
            become(Phase.DOWN, state.startupMillis(), restarts, failure.getMessage());
            if (!stopping) {
                progress.say(String.valueOf(failure.getMessage()));
            }
            return false;
        }
    }

    private void awaitEnd() {
        while (!server.awaitEnd(Duration.ofMinutes(1))) {
            if (stopping) {
                return;
            }
        }
    }

    private static Duration pauseBefore(int failuresInARow) {
        Duration pause = Duration.ofMillis(200L << Math.min(failuresInARow, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void become(Phase phase, long startupMillis, int restarts, @Nullable String problem) {
        state = new ProcessState(name, phase, server.pid(), server.port(), startupMillis, restarts, problem);
        changed.run();
    }

    private void pause(Duration span) {
        lock.lock();
        try {
            long left = span.toNanos();
            while (left > 0 && !stopping && (held || span.compareTo(LONGEST_PAUSE) <= 0)) {
                left = wake.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void wakeUp() {
        lock.lock();
        try {
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
