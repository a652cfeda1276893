package org.prachakhom.stack.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** Whole folders at once. */
public final class Folders {
    private Folders() {}

    /** Deletes {@code folder} with all in it; nothing happens when there is none. */
    public static void delete(Path folder) throws IOException {
        List<Path> all;
        try (var tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException none) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    /** Copies a file or a whole folder to {@code target}, on disk when this returns; nothing happens when there is none. */
    public static void copy(Path source, Path target) throws IOException {
        List<Path> all;
        try (var tree = Files.walk(source)) {
            all = tree.toList();
        } catch (NoSuchFileException none) {
            return;
        }
        for (Path each : all) {
            copyOne(each, target.resolve(source.relativize(each).toString()));
        }
    }

    /**
     * Copies a file with its time and rights, or makes a folder like this one, with all folders above it.
     *
     * @throws NoSuchFileException when it has gone
     */
    public static void copyOne(Path source, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
            return;
        }
        Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        try (var written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
