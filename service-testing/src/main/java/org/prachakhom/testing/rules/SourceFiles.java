package org.prachakhom.testing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository. */
final class SourceFiles {

    private SourceFiles() {}

    /** The repository that the working directory belongs to: the nearest folder above it with {@code .mvn}. */
    static Path repository() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside the repository");
    }

    /** Files below {@code root} whose path within it matches; what Maven made is left out. */
    static List<Path> matching(Path root, String pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> {
                        String path = root.relativize(file).toString();
                        return path.matches(pattern) && !path.contains("target/");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
