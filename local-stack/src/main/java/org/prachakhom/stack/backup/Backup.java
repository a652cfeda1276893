package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;

/**
 * Backups of a local stack: all databases as of one moment, the secrets without which nobody can read them, and the photos.
 * Topics are not in them, because the logs make them again.
 *
 * @param server the stack's database server, which runs; whether the services do makes no difference
 */
public record Backup(StackHome home, PostgresProcess server, Clock clock, Progress progress) {
    /**
     * Takes one into a new folder below {@code backups}, starts it once on a copy to see that it can be used, and adds what
     * was erased so far to the ledger beside it.
     *
     * @return the backup's folder
     * @throws StackFailure when it cannot be taken or does not stand the check; no folder is left then
     */
    public Path take(Path backups) {
        Instant begun = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path target = backups.toAbsolutePath().resolve(begun.toString().replace(':', '-'));
        Path making = target.resolveSibling(target.getFileName() + ".making");
        try {
            Files.createDirectories(
                    making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try {
                copy(making);
                renewLedger(backups);
                Map<String, Long> events = tryOut(making);
                Manifest.write(making, clock.instant(), events);
                Files.move(making, target);
                progress.say("Backed up and checked: " + target + ", events " + events);
                return target;
            } finally {
                Folders.delete(making);
            }
        } catch (IOException e) {
            throw new StackFailure("Could not write the backup " + target + ": " + e.getMessage(), e);
        }
    }

    /** Adds to the ledger of {@code backups} what was erased since the last backup; quick, so that it may be done often. */
    public void renewLedger(Path backups) {
        int known =
                new Erasures(backups).add(new ServiceLogs(server).erasures()).size();
        progress.say("The ledger of erasures names " + known + " keys.");
    }

    private void copy(Path making) throws IOException {
        for (String each : BackedUp.FILES) {
            Folders.copy(home.data().resolve(each), making.resolve(each));
        }
        ClusterCopy.take(server, making.resolve("postgres/data"));
        // After the databases: each photo that they name is there by now.
        Folders.copy(home.data().resolve(BackedUp.PHOTOS), making.resolve(BackedUp.PHOTOS));
    }

    /** Starts the copy's copy: the first start mends it and would change the backup. */
    private Map<String, Long> tryOut(Path making) throws IOException {
        Path trial = Files.createTempDirectory(making.getParent(), "trial-");
        try {
            StackHome copy = new StackHome(home.root(), trial);
            BackedUp.lay(making, copy);
            try (var trying = PostgresProcess.in(copy.postgres()).start()) {
                return new ServiceLogs(trying).events();
            }
        } finally {
            Folders.delete(trial);
        }
    }
}
