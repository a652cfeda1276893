package org.prachakhom.stack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prachakhom.stack.process.Signals;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackState;

/** Processes of a supervisor that was killed: they end soon by themselves, and hold their ports until then. */
final class LeftOvers {
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private LeftOvers() {}

    /** Waits for their end; what does not end is found by the check of the ports. */
    static void awaitEnd(StackHome home, Progress progress) {
        List<ProcessHandle> left = of(home);
        if (!left.isEmpty()) {
            progress.say("waiting for the end of what a killed start left running");
            left.forEach(process -> Signals.awaitEnd(process, PATIENCE));
        }
    }

    private static List<ProcessHandle> of(StackHome home) {
        try {
            Instant written = Files.getLastModifiedTime(home.stateFile()).toInstant();
            return StackState.read(home).stream()
                    .flatMap(state -> state.processes().stream())
                    .flatMap(process -> handle(process.pid()))
                    .filter(process -> startedBefore(process, written))
                    .toList();
        } catch (IOException noState) {
            return List.of();
        }
    }

    private static Stream<ProcessHandle> handle(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).stream();
    }

    /** Whoever was given the number later is somebody else. */
    private static boolean startedBefore(ProcessHandle process, Instant written) {
        Optional<Instant> start = process.info().startInstant();
        return start.isPresent() && start.get().isBefore(written);
    }
}
