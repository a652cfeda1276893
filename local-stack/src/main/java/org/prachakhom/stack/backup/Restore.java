package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;

/**
 * Brings a backup back into the data folder of a stack that does not run. The broker starts empty: the logs fill its topics
 * again, in order, and each consumer passes over what it had. What was erased since the backup is erased again before any
 * service starts.
 */
public record Restore(StackHome home, Clock clock, Progress progress) {
    /**
     * Puts the backup in place; the data that were there are kept in a folder beside.
     *
     * @return how many erasures had to be repeated: while there are any, the views hold texts that must go, see
     *     {@link Forgetting}
     * @throws StackFailure when the backup is damaged or is not what it says; the data folder is as before then
     */
    public long from(Path named) {
        Path backup = real(named);
        Manifest manifest = Manifest.checked(backup);
        List<String> ledger = ledger(backup);
        Path fresh = home.data().resolveSibling(home.data().getFileName() + "-restoring");
        StackHome restored = new StackHome(home.root(), fresh);
        try {
            // What a restore that was broken off has left.
            Folders.delete(fresh);
            try {
                BackedUp.lay(backup, restored);
                long again = prepare(restored, manifest, ledger);
                setAside();
                Files.move(fresh, home.data());
                return again;
            } finally {
                Folders.delete(fresh);
            }
        } catch (IOException e) {
            throw new StackFailure("Could not restore " + backup + ": " + e.getMessage(), e);
        }
    }

    /** The ledger is beside the backup itself, whatever link or short name it was called by. */
    private static Path real(Path named) {
        try {
            return named.toRealPath();
        } catch (IOException e) {
            throw new StackFailure("There is no backup " + named + ".", e);
        }
    }

    private long prepare(StackHome restored, Manifest manifest, List<String> ledger) throws IOException {
        try (var server = PostgresProcess.in(restored.postgres()).start()) {
            var logs = new ServiceLogs(server);
            Map<String, Long> events = logs.events();
            if (!events.equals(manifest.events())) {
                throw new StackFailure("The logs have " + events + " events, and the backup had " + manifest.events());
            }
            progress.say("The logs of " + manifest.takenAt() + " are whole: " + events);
            logs.forgetTopics();
            long again = logs.eraseAgain(ledger);
            if (again > 0) {
                Files.writeString(restored.toForget(), "The views hold text of " + again + " destroyed keys.\n");
            }
            return again;
        }
    }

    /** What was erased: by the file beside the backups, and by the data that are replaced, if they can still be read. */
    private List<String> ledger(Path backup) {
        var ledger = new Erasures(backup.resolveSibling(""));
        if (!Files.exists(ledger.file())) {
            progress.say("There is no " + ledger.file() + ": it cannot tell what was erased after this backup.");
        }
        if (Files.exists(home.postgres().resolve("data"))) {
            try (var server = PostgresProcess.in(home.postgres()).start()) {
                return ledger.with(new ServiceLogs(server).erasures());
            } catch (StackFailure lost) {
                progress.say("The data that are replaced cannot be read; only the ledger file tells what was erased.");
            }
        }
        return ledger.lines();
    }

    private void setAside() throws IOException {
        if (Files.exists(home.data())) {
            String when =
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
            Path aside = home.data().resolveSibling(home.data().getFileName() + "-replaced-" + when);
            Files.move(home.data(), aside);
            progress.say("The data that were there are in " + aside + " now.");
        }
    }
}
