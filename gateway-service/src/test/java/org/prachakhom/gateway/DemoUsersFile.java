package org.prachakhom.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The demonstration's users as a file, as the local stack writes it. */
final class DemoUsersFile {

    private DemoUsersFile() {}

    static String path() {
        Path file = Path.of("target", "demo-users.csv").toAbsolutePath();
        try (InputStream users =
                Objects.requireNonNull(DemoUsersFile.class.getResourceAsStream("/demo/demo-users.csv"))) {
            Files.copy(users, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
