package org.prachakhom.drill.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every request of a drill with what came of it: one line a request in a file, written as soon as it is known; a repeated
 * request has a line for each time, of which the last counts.
 */
public final class Journal implements AutoCloseable {
    private final Writer file;
    private final Map<String, Entry> last = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int repeated;

    private Journal(Writer file) {
        this.file = file;
    }

    /** A new journal in this file. */
    public static Journal in(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new Journal(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes down what came of a request, for the first time or again. */
    public synchronized void write(Entry entry) {
        try {
            file.write(entry.line());
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        statuses.merge(entry.status(), 1, Integer::sum);
        if (last.put(entry.key(), entry) != null) {
            repeated++;
        }
    }

    /** Writes down that an answer was not as answers must be, whatever they say. */
    public synchronized void complain(String complaint) {
        complaints.add(complaint);
    }

    /** What is known of each request now. */
    public synchronized List<Entry> entries() {
        return List.copyOf(last.values());
    }

    /** How many requests have this outcome now. */
    public synchronized int count(Outcome outcome) {
        return (int) last.values().stream()
                .filter(entry -> entry.outcome() == outcome)
                .count();
    }

    /** How many requests were sent, each counted once. */
    public synchronized int requests() {
        return last.size();
    }

    /** How often a request was sent again. */
    public synchronized int repeated() {
        return repeated;
    }

    /** How often each status was answered, repeats included; 0 stands for no answer. */
    public synchronized Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** The answers that were not as they must be. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
