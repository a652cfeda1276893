package org.prachakhom.stack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server started by this JVM: its signals, its end, its log. */
public final class ChildProcess {
    private final Process process;
    private final Path log;

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code command}; what it prints goes to {@code log}, the last start's log is kept beside it. */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        LogFile.rotate(log);
        var builder = new ProcessBuilder(OwnSession.command(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        // Otherwise every thread keeps an arena of freed memory of its own, some ten MiB a JVM.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            OrphanGuard.watch(process.pid());
            var unused = process.onExit().thenRun(() -> OrphanGuard.forget(process.pid()));
            return new ChildProcess(process, log);
        } catch (IOException e) {
            throw new StackFailure("Could not start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** Lets it live on when this JVM ends; until then it ends with it. */
    public void letGo() {
        OrphanGuard.forget(process.pid());
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** The process itself, for those who wait for its end. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks with {@code signal} ("INT", "TERM"), waits for {@code patience}, then kills. */
    public void stop(String signal, Duration patience) {
        if (!Signals.send(signal, process.pid()) || !waitFor(patience)) {
            kill();
        }
    }

    /** Kills the process and all it started, at once and without warning. */
    public void kill() {
        List<ProcessHandle> tree = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(member -> Signals.awaitEnd(member, Duration.ofSeconds(10)));
        waitFor(Duration.ofSeconds(10));
    }

    /** Waits until {@code ready}; false when the process ends first or the patience is over. */
    public boolean awaitReady(Duration patience, BooleanSupplier ready) {
        return Readiness.await(patience, process, ready);
    }

    public boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The end of its log, for a message about why it did not start. */
    public String lastWords() {
        return String.join("\n", LogFile.tail(log, 15));
    }
}
