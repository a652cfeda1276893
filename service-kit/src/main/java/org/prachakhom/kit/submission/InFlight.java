package org.prachakhom.kit.submission;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** The requests of this instance that are under way, by key: the same key again waits for its turn. */
final class InFlight {
    private final Map<RequestKey, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final Duration patience;

    /** {@code patience}: how long a repeated request waits for the first, in real time. */
    InFlight(Duration patience) {
        this.patience = patience;
    }

    /** Waits until no other request with the key is under way; the caller must close the turn. */
    Turn enter(RequestKey key) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        long deadline = System.nanoTime() + patience.toNanos();
        CompletableFuture<Void> other = running.putIfAbsent(key, mine);
        while (other != null) {
            await(other, deadline - System.nanoTime());
            other = running.putIfAbsent(key, mine);
        }
        return () -> {
            running.remove(key, mine);
            mine.complete(null);
        };
    }

    private static void await(CompletableFuture<Void> other, long nanos) {
        try {
            other.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new RequestRefused(ProblemCode.BUSY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RequestRefused(ProblemCode.BUSY);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The right to be the only request with its key on this instance. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
