package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prachakhom.stack.process.StackFailure;

/**
 * The ledger of erasures in a file beside the backups, and never in one: what was erased after a backup must stay erased
 * when the backup comes back. A line is a destroyed key: its id, stream, tenant, and when it was destroyed.
 */
record Erasures(Path backups) {
    private static final String NAME = "erasures.txt";

    /** Where the ledger is, once there is one. */
    Path file() {
        return backups.resolve(NAME);
    }

    /** All lines; none when there is no file yet. */
    List<String> lines() {
        try {
            return Files.exists(file())
                    ? Files.readString(file())
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new StackFailure("Could not read the ledger of erasures " + file() + ": " + e.getMessage(), e);
        }
    }

    /** All lines, and of {@code known} those whose key the file does not name: every service knows a key, at a time of its own. */
    List<String> with(Collection<String> known) {
        Map<String, String> byKey = new TreeMap<>();
        Stream.concat(lines().stream(), known.stream()).forEach(line -> byKey.putIfAbsent(key(line), line));
        return List.copyOf(byKey.values());
    }

    /** Adds what the file does not name yet, and answers all lines. A full disk leaves the file as it was. */
    List<String> add(Collection<String> known) {
        List<String> all = with(known);
        Path renewed = backups.resolve(NAME + ".making");
        try {
            Files.createDirectories(backups);
            Files.writeString(renewed, String.join("\n", all) + "\n");
            Files.move(renewed, file(), StandardCopyOption.ATOMIC_MOVE);
            return all;
        } catch (IOException e) {
            throw new StackFailure("Could not write the ledger of erasures " + file() + ": " + e.getMessage(), e);
        }
    }

    private static String key(String line) {
        return line.split(" ", 2)[0];
    }
}
