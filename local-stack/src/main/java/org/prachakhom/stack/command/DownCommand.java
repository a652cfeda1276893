package org.prachakhom.stack.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.Signals;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackState;
import picocli.CommandLine.Command;

/** Stops everything in order. */
@Command(name = "down", description = "Stop everything.")
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public Integer call() {
        stop(StackHome.fromEnvironment(), Progress.CONSOLE);
        return 0;
    }

    static void stop(StackHome home, Progress progress) {
        if (!StackLock.isTaken(home)) {
            progress.say("Nothing is running.");
            return;
        }
        long supervisor = StackState.read(home)
                .map(StackState::supervisor)
                .orElseThrow(() -> new StackFailure("It is just starting; try again in a second."));
        Signals.send("TERM", supervisor);
        if (!Readiness.await(PATIENCE, () -> !StackLock.isTaken(home))) {
            throw new StackFailure(
                    "The supervisor (process " + supervisor + ") does not stop; see " + home.log("supervisor") + ".");
        }
        progress.say("Everything is stopped.");
    }
}
