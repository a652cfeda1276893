package org.prachakhom.stack;

import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.process.Unprivileged;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once a version from the jar on the class path into a cache folder of the machine. */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("linux-amd64-([0-9.]+)\\.jar");

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. Two processes may ask at once. */
    static Path folder() {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new StackFailure("The PostgreSQL programs for Linux x86-64 are not on the class path.");
        }
        var version = VERSION.matcher(archive.toString());
        Path folder = cache().resolve("postgres-" + (version.find() ? version.group(1) : "unknown"));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return folder;
    }

    private static Path cache() {
        String chosen = System.getenv("PRACHAKHOM_CACHE");
        if (chosen != null) {
            return Path.of(chosen);
        }
        // Root's home is closed to the unprivileged user that PostgreSQL runs as.
        return Unprivileged.needed()
                ? Path.of("/var/cache/prachakhom")
                : Path.of(System.getProperty("user.home"), ".cache", "prachakhom");
    }

    /** Unpacks beside the folder and renames: whoever renames first wins, nobody sees half of it. */
    private static void unpack(URL archive, Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            Path fresh = Files.createTempDirectory(folder.getParent(), "unpacking-");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var tar = new XZInputStream(archive.openStream())) {
                untar(tar, fresh);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException otherWasFirst) {
                Folders.delete(fresh);
            }
        } catch (IOException e) {
            throw new StackFailure("Could not unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
        }
        if (!Files.isDirectory(folder)) {
            throw new StackFailure("Could not unpack PostgreSQL into " + folder + ".");
        }
    }

    private static void untar(XZInputStream archive, Path target) throws IOException {
        var tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", target.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var input = tar.getOutputStream()) {
            archive.transferTo(input);
        }
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar ended with " + tar.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
