package org.prachakhom.testing.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A row of {@code docs/permissions.csv}: one operation and the roles that may call it. */
record PermissionRow(String service, String operation, String method, String path, Set<String> roles) {
    /** Stands in place of roles for an operation that asks for no token. */
    private static final String EVERYONE = "EVERYONE";

    static List<PermissionRow> of(String service, Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(PermissionRow::parse)
                    .filter(row -> row.service.equals(service))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The table of permissions is missing", failure);
        }
    }

    private static PermissionRow parse(String line) {
        String[] cells = line.strip().split(",", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("A row of permissions has five cells: " + line);
        }
        return new PermissionRow(cells[0], cells[1], cells[2], cells[3], Set.of(cells[4].split("\\|")));
    }

    boolean isOpen() {
        return roles.contains(EVERYONE);
    }

    /** What must be the same in the file and in the live document. */
    String signature() {
        return method + " " + path + " " + operation;
    }
}
