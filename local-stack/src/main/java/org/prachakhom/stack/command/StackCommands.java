package org.prachakhom.stack.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.prachakhom.stack.process.StackFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands, and how their failures are told: one sentence, no stack trace. */
@Command(
        name = "./prachakhom",
        description = "Prachakhom on this machine: real PostgreSQL, real Kafka and the five services, without Docker.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TokenCommand.class,
            SecretsCommand.class,
            DemoCommand.class,
            FuzzCommand.class
        })
public final class StackCommands {
    private StackCommands() {}

    /** Runs one command and returns its exit code. */
    public static int run(String... args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        var line = new CommandLine(new StackCommands());
        line.setParameterExceptionHandler((wrong, _) -> {
            String sentence = wrong.getMessage() + "; ./prachakhom --help tells what there is.";
            wrong.getCommandLine().getErr().println(sentence);
            wrong.getCommandLine().getErr().flush();
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof StackFailure)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            command.getErr().flush();
            return 1;
        });
        return line.execute(args);
    }
}
