package org.prachakhom.stack.running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.prachakhom.stack.ServerProcess;
import org.prachakhom.stack.process.StackFailure;

/** The keepers of all processes of a stack, and the steps of its start that wait for one another. */
final class Keepers {
    private final List<Keeper> all = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final Progress progress;

    Keepers(Progress progress) {
        this.progress = progress;
    }

    /** Adds a process that is not begun yet; {@code changed} runs whenever its state changes. */
    Keeper add(String name, ServerProcess process, Runnable changed) {
        var keeper = new Keeper(name, process, changed, progress);
        all.add(keeper);
        return keeper;
    }

    Keeper of(String name) {
        return all.stream()
                .filter(keeper -> keeper.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no process named " + name));
    }

    List<Keeper> all() {
        return all;
    }

    List<ProcessState> states() {
        return all.stream().map(Keeper::state).toList();
    }

    /** A step of the start that may wait for others. */
    @FunctionalInterface
    interface Step {
        void run() throws InterruptedException;
    }

    /** Does a step of the start beside the others; one that fails ends the wait for all. */
    void beside(String name, Step step) {
        Thread.ofPlatform().name("start-" + name).daemon().start(() -> {
            try {
                step.run();
            } catch (StackFailure e) {
                failed.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /**
     * Waits until every process has been ready once; false when the patience is over first.
     *
     * @throws StackFailure when a step of the start has failed
     */
    boolean awaitReady(Duration patience) {
        var ready = CompletableFuture.allOf(all.stream().map(Keeper::firstReady).toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(failed, ready).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException tooLong) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackFailure told ? told : new StackFailure(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends these processes for good, side by side. */
    void end(String... names) {
        var threads = Stream.of(names)
                .flatMap(name -> all.stream().filter(keeper -> keeper.name().equals(name)))
                .map(keeper -> Thread.ofPlatform().start(keeper::end))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
