package org.prachakhom.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a test compares with what it makes; {@code -Dapprove} writes them. */
final class Approved {
    static final Path SAMPLES = Path.of("src/test/resources/approved");
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private Approved() {}

    static boolean approving() {
        return System.getProperty("approve") != null;
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
