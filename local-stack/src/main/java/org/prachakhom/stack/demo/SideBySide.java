package org.prachakhom.stack.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.prachakhom.stack.process.StackFailure;

/** Several pieces of work at once, as in a real office; the first that fails ends the others. */
final class SideBySide {
    private static final int HANDS = 4;

    private SideBySide() {}

    static <T> void forEach(List<T> all, Consumer<T> work) {
        try (var threads = Executors.newFixedThreadPool(HANDS)) {
            var running = all.stream()
                    .<Future<?>>map(each -> threads.submit(() -> work.accept(each)))
                    .toList();
            await(running, threads);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackFailure known
                    ? known
                    : new StackFailure(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted; run it again to go on.", e);
        }
    }

    private static void await(List<Future<?>> running, ExecutorService threads)
            throws ExecutionException, InterruptedException {
        boolean done = false;
        try {
            for (Future<?> each : running) {
                each.get();
            }
            done = true;
        } finally {
            if (!done) {
                threads.shutdownNow();
            }
        }
    }
}
