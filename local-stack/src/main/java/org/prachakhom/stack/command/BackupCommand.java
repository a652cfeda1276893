package org.prachakhom.stack.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.backup.Backup;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a backup, whether or not the stack runs. */
@Command(name = "backup", description = "Take a backup of all data, and check it.")
final class BackupCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Where backups are kept; beside the data folder if none is named.")
    private @Nullable Path folder;

    @Option(
            names = "--ledger-only",
            description = "Only add to the ledger beside the backups what was erased since; a restore erases it again.")
    private boolean ledgerOnly;

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        if (!LocalData.exists(home)) {
            throw new StackFailure("There are no local data in " + home.data() + ".");
        }
        Path chosen = folder;
        Path backups = chosen == null ? home.data().resolveSibling(home.data().getFileName() + "-backups") : chosen;
        var lock = StackLock.take(home.prepare());
        if (lock.isEmpty()) {
            int port = StackSettings.of(home).port("POSTGRES_PORT");
            backUp(home, PostgresProcess.in(home.postgres()).port(port), backups);
            return 0;
        }
        try (var _ = lock.get()) {
            LeftOvers.awaitEnd(home, Progress.CONSOLE);
            try (var server = PostgresProcess.in(home.postgres()).start()) {
                backUp(home, server, backups);
            }
        }
        return 0;
    }

    private void backUp(StackHome home, PostgresProcess server, Path backups) {
        var backup = new Backup(home, server, Clock.systemUTC(), Progress.CONSOLE);
        if (ledgerOnly) {
            backup.renewLedger(backups);
        } else {
            backup.take(backups);
            Progress.CONSOLE.say("It holds this installation's keys: keep it where only its operators can read it.");
        }
    }
}
