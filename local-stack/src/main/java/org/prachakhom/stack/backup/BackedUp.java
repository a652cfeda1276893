package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.Unprivileged;
import org.prachakhom.stack.running.StackHome;

/** Which files of the data folder a backup has beside the databases, and how all of them become a data folder again. */
final class BackedUp {
    static final String PHOTOS = "media";

    static final List<String> FILES = List.of(
            "secrets",
            "postgres/superuser.password",
            "stack.env",
            "jwks.json",
            "demo-users.csv",
            "simulation-offset",
            "demo-journal.tsv",
            "demo-registers.loaded",
            "real-use",
            "to-forget");

    private BackedUp() {}

    /** Copies a backup into a data folder where nothing of it is yet. */
    static void lay(Path backup, StackHome home) throws IOException {
        Folders.copy(backup, home.data());
        Files.deleteIfExists(home.data().resolve("manifest.json"));
        Path databases = home.postgres().resolve("data");
        EmptyFolders.make(databases);
        Files.setPosixFilePermissions(databases, PosixFilePermissions.fromString("rwx------"));
        try (var tree = Files.walk(databases)) {
            for (Path each : tree.toList()) {
                Unprivileged.own(each);
            }
        }
    }
}
