package org.prachakhom.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
}
