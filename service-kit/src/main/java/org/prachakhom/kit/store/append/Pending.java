package org.prachakhom.kit.store.append;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.prachakhom.kit.store.LogBusy;
import org.prachakhom.kit.store.OutcomeUnknown;

/** A command's append between its queueing and its outcome. */
final class Pending {
    private enum State {
        QUEUED,
        TAKEN,
        WITHDRAWN
    }

    private final Append append;
    private final CompletableFuture<Long> stored = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);

    Pending(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    /** False when the one who waited has gone. */
    boolean take() {
        return state.compareAndSet(State.QUEUED, State.TAKEN) || state.get() == State.TAKEN;
    }

    void storedUpTo(long position) {
        stored.complete(position);
    }

    void failed(RuntimeException reason) {
        stored.completeExceptionally(reason);
    }

    /** The position of the last event, or the end of the log when there is none. */
    long await(Duration patience) {
        try {
            return stored.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw outcome(e);
        } catch (TimeoutException e) {
            throw leave();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw leave();
        }
    }

    private RuntimeException leave() {
        return state.compareAndSet(State.QUEUED, State.WITHDRAWN)
                ? new LogBusy("The append was not begun in time")
                : new OutcomeUnknown("The database has not confirmed the append in time");
    }

    private static RuntimeException outcome(ExecutionException e) {
        return e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
    }
}
