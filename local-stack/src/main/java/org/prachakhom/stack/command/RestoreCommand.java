package org.prachakhom.stack.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.prachakhom.stack.backup.Restore;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(name = "restore", description = "Bring a backup back; the data that are there are kept beside.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BACKUP", description = "The folder of one backup.")
    private Path backup = Path.of("");

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        Progress progress = Progress.CONSOLE;
        try (var _ = Files.exists(home.lockFile()) ? lock(home) : null) {
            LeftOvers.awaitEnd(home, progress);
            long again = new Restore(home, Clock.systemUTC(), progress).from(backup);
            if (again > 0) {
                progress.say("Keys that were destroyed after the backup are destroyed again: " + again);
            }
        }
        try (var _ = lock(home.prepare())) {
            StackSettings settings = StackSettings.of(home);
            ToForget.settle(home, Files.exists(home.realUse()) ? settings.forRealUse() : settings, progress);
        }
        progress.say("Restored. Start with ./prachakhom up");
        return 0;
    }

    /** So that nothing is started on data that are just replaced. */
    private static StackLock lock(StackHome home) {
        return StackLock.take(home)
                .orElseThrow(() -> new StackFailure("The stack is running; stop it first: ./prachakhom down"));
    }
}
