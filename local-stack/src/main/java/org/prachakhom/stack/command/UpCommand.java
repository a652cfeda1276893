package org.prachakhom.stack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.running.StackState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and keeps it alive, here until Ctrl-C or in the background. */
@Command(name = "up", description = "Start everything and keep it running; Ctrl-C stops all.")
final class UpCommand implements Callable<Integer> {
    @Option(names = "--detach", description = "Give the shell back when all is ready.")
    private boolean detach;

    @Option(
            names = "--no-demo",
            description = "For real use: no demonstration data or users; prints a one-time link for the operator.")
    private boolean noDemo;

    /** Nobody sits at this process: what it says goes to its log. */
    @Option(names = "--in-background", hidden = true)
    private boolean inBackground;

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment().prepare();
        boolean realUse = noDemo || Files.exists(home.realUse());
        StackSettings settings = realUse ? StackSettings.of(home).forRealUse() : StackSettings.of(home);
        if (detach && !inBackground) {
            if (StackLock.isTaken(home)) {
                return sayItIsUp(home, settings);
            }
            LeftOvers.awaitEnd(home, Progress.CONSOLE);
            return Detached.start(home, settings, realUse);
        }
        var lock = StackLock.take(home);
        if (lock.isEmpty()) {
            return sayItIsUp(home, settings);
        }
        try (var _ = lock.get()) {
            LeftOvers.awaitEnd(home, Progress.CONSOLE);
            StackState.forget(home);
            Preconditions.check(home, settings);
            if (realUse) {
                markRealUse(home);
            }
            ToForget.settle(home, settings, Progress.CONSOLE);
            return new Supervisor(home, settings, Progress.CONSOLE).run();
        }
    }

    /** From now on: a later start without the option must not open the demonstration's accounts here. */
    private static void markRealUse(StackHome home) {
        if (Files.exists(home.data().resolve(Supervisor.DEMO_LOADED))) {
            throw new StackFailure("This data is the demonstration's: choose another folder with PRACHAKHOM_DATA, or"
                    + " throw it away with ./prachakhom reset.");
        }
        try {
            Files.writeString(home.realUse(), "Begun with --no-demo.\n");
        } catch (IOException e) {
            throw new StackFailure("Could not write " + home.realUse() + ": " + e.getMessage(), e);
        }
    }

    private static int sayItIsUp(StackHome home, StackSettings settings) {
        boolean ready = StackState.read(home).filter(StackState::ready).isPresent();
        Progress.CONSOLE.say(
                ready
                        ? "Prachakhom is up already: " + settings.gatewayUrl()
                        : "Prachakhom is just starting, or stopping; ./prachakhom status tells more.");
        return 0;
    }
}
