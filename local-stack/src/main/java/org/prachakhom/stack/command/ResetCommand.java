package org.prachakhom.stack.command;

import java.io.Console;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throws the local data away. */
@Command(name = "reset", description = "Stop everything and throw the local data away.")
final class ResetCommand implements Callable<Integer> {
    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        Progress progress = Progress.CONSOLE;
        if (!yes && !confirmed(home)) {
            progress.say("Nothing was changed.");
            return 1;
        }
        if (StackLock.isTaken(home)) {
            DownCommand.stop(home, progress);
        }
        if (!LocalData.exists(home)) {
            progress.say("There are no local data in " + home.data() + ".");
            return 0;
        }
        LocalData.delete(home);
        progress.say("The local data are gone.");
        return 0;
    }

    private static boolean confirmed(StackHome home) {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new StackFailure(
                        "There is no terminal to ask at; to throw the data away: ./prachakhom reset --yes"));
        @Nullable String answer = console.readLine("Throw away all data in %s? [y/N] ", home.data());
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
