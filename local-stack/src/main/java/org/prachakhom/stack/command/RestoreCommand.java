package org.prachakhom.stack.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.prachakhom.stack.backup.Forgetting;
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
        if (StackLock.isTaken(home)) {
            throw new StackFailure("The stack is running; stop it first: ./prachakhom down");
        }
        long again = new Restore(home, Clock.systemUTC(), progress).from(backup.toAbsolutePath());
        if (again > 0) {
            progress.say(
                    again + " keys that were destroyed after the backup are destroyed again; the views are made anew.");
            new Forgetting(home, settings(home), progress).run();
        }
        progress.say("Restored. Start with ./prachakhom up");
        return 0;
    }

    private static StackSettings settings(StackHome home) {
        StackSettings settings = StackSettings.of(home);
        return Files.exists(home.realUse()) ? settings.forRealUse() : settings;
    }
}
