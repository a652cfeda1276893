package org.prachakhom.stack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prachakhom.stack.process.StackFailure;

/**
 * What of the demonstration is done, in a file of the data folder. It only saves time: a step that was done before a
 * crash but not written here, or all of them when the file is lost, is sent again with the same idempotency key, and
 * changes nothing.
 */
final class DemoJournal {
    private final Path file;
    private final Map<String, Done> done = new ConcurrentHashMap<>();

    /** A done step: the id and the version in its answer. */
    record Done(String id, long version) {}

    DemoJournal(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                whole(Files.readString(file)).lines().forEach(this::take);
            }
        } catch (IOException e) {
            throw new StackFailure("Could not read " + file + ": " + e.getMessage(), e);
        }
    }

    Optional<Done> find(String step) {
        return Optional.ofNullable(done.get(step));
    }

    synchronized Done add(String step, Done result) {
        try {
            Files.writeString(
                    file,
                    step + "\t" + result.id() + "\t" + result.version() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StackFailure("Could not write " + file + ": " + e.getMessage(), e);
        }
        done.put(step, result);
        return result;
    }

    /** A line cut short by a crash counts as not written, and must not run into the next one. */
    private String whole(String text) throws IOException {
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
        return whole;
    }

    private void take(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3 && cells[2].matches("-?[0-9]+")) {
            done.put(cells[0], new Done(cells[1], Long.parseLong(cells[2])));
        }
    }
}
