package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prachakhom.stack.process.StackFailure;

/**
 * The ledger of erasures in a file beside the backups, and never in one: what was erased after a backup must stay erased
 * when the backup comes back. A line is a destroyed key: its id, stream, tenant, and when it was destroyed.
 */
record Erasures(Path backups) {
    private Path file() {
        return backups.resolve("erasures.txt");
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

    /** Adds what the file does not name yet, and answers all lines. */
    List<String> add(Collection<String> known) {
        Map<String, String> byKey = new TreeMap<>();
        known.forEach(line -> byKey.put(key(line), line));
        lines().forEach(line -> byKey.put(key(line), line));
        try {
            Files.createDirectories(backups);
            Files.writeString(file(), String.join("\n", byKey.values()) + "\n");
            return List.copyOf(byKey.values());
        } catch (IOException e) {
            throw new StackFailure("Could not write the ledger of erasures " + file() + ": " + e.getMessage(), e);
        }
    }

    private static String key(String line) {
        return line.split(" ", 2)[0];
    }
}
