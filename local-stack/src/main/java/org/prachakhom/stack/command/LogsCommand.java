package org.prachakhom.stack.command;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.LogFile;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the end of one log, or of all. */
@Command(name = "logs", description = "Print the end of the logs, or of one process's log.")
final class LogsCommand implements Callable<Integer> {
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("supervisor", "postgres", "kafka"),
                    Stream.of(Service.values()).map(Service::id))
            .toList();

    @Parameters(index = "0", arity = "0..1", paramLabel = "<service>")
    private @Nullable String name;

    @Option(names = "--lines", defaultValue = "200", description = "How many lines of one log (default: 200).")
    private int lines;

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        String wanted = name;
        if (wanted != null && !NAMES.contains(wanted)) {
            throw new StackFailure(
                    "There is no process \"" + wanted + "\"; there are " + String.join(", ", NAMES) + ".");
        }
        var there = NAMES.stream()
                .filter(each -> wanted == null || each.equals(wanted))
                .filter(each -> Files.exists(home.log(each)))
                .toList();
        if (there.isEmpty()) {
            throw new StackFailure("There is no log yet in " + home.data() + ": start with ./prachakhom up");
        }
        if (wanted == null) {
            there.forEach(each -> print(home, each, Math.min(lines, 20)));
        } else {
            LogFile.tail(home.log(wanted), lines).forEach(Progress.CONSOLE::say);
        }
        return 0;
    }

    private static void print(StackHome home, String name, int lines) {
        Progress.CONSOLE.say("==> " + home.log(name));
        LogFile.tail(home.log(name), lines).forEach(Progress.CONSOLE::say);
    }
}
