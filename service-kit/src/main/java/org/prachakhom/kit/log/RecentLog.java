package org.prachakhom.kit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.EventCatalogue;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The end of the log in memory, so that what several processors wait for is read from the database once. Whoever is far
 * behind reads for themselves.
 */
final class RecentLog {
    private static final int KEPT_ROWS = 1_000;
    private static final long KEPT_BYTES = 4L << 20;
    private static final String[] KNOWN = EventCatalogue.events().stream()
            .map(event -> EventCatalogue.wireName(event).value())
            .toArray(String[]::new);
    private static final String ENDS = """
            select (select coalesce(max(position), 0) from event_log),
                   (select coalesce(max(position), 0) from event_log where name = any(?))
            """;

    private final DataSource database;
    private final RowReader reader;
    private final AtomicBoolean grown = new AtomicBoolean(true);
    /** Without gaps; the first one has the position {@code before + 1}. */
    private final List<Entry> entries = new ArrayList<>();

    private long before = -1;
    private long lastKnown;
    private long bytes;

    private record Entry(LogRow row, List<TrackedEventMessage<?>> messages) {}

    /** What follows a position: the messages of the rows up to {@code upTo}. */
    record Page(List<TrackedEventMessage<?>> messages, long upTo) {}

    RecentLog(DataSource database, RowReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The next look goes to the database. */
    void grown() {
        grown.set(true);
    }

    /** What follows a position, empty at the end of the log. */
    Page after(long position) {
        List<Entry> page = kept(position);
        if (page == null) {
            page = read(position);
        }
        List<TrackedEventMessage<?>> messages =
                page.stream().flatMap(entry -> entry.messages.stream()).toList();
        return new Page(messages, page.isEmpty() ? position : page.getLast().row.position());
    }

    /** The last position of the log. */
    synchronized long head() {
        catchUp();
        return end();
    }

    /** The last position whose event this version knows. */
    synchronized long lastKnown() {
        catchUp();
        return lastKnown;
    }

    /** Null when the position lies before what is kept. */
    private synchronized @Nullable List<Entry> kept(long position) {
        if (position >= end()) {
            catchUp();
        }
        if (position < before) {
            return null;
        }
        int from = (int) Math.min(position - before, entries.size());
        return List.copyOf(entries.subList(from, Math.min(from + LogPages.ROWS, entries.size())));
    }

    private long end() {
        return before + entries.size();
    }

    private void catchUp() {
        if (before < 0) {
            begin();
        }
        if (grown.getAndSet(false)) {
            boolean atEnd = false;
            try {
                List<Entry> next = read(end());
                next.forEach(this::keep);
                atEnd = !LogPages.isFull(next.stream().map(Entry::row).toList());
            } finally {
                // More may follow a full page, and a failed look must be repeated.
                if (!atEnd) {
                    grown.set(true);
                }
            }
        }
    }

    private void keep(Entry entry) {
        entries.add(entry);
        bytes += entry.row.payload().length;
        lastKnown = entry.messages.isEmpty() ? lastKnown : entry.row.position();
        while (entries.size() > KEPT_ROWS || bytes > KEPT_BYTES) {
            bytes -= entries.removeFirst().row.payload().length;
            before++;
        }
    }

    private List<Entry> read(long position) {
        try (Connection connection = database.getConnection()) {
            return LogPages.after(position, connection).stream()
                    .map(row -> new Entry(row, reader.messages(row, new GlobalSequenceTrackingToken(row.position()))))
                    .toList();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The log cannot be read", e);
        }
    }

    private void begin() {
        try (Connection connection = database.getConnection();
                PreparedStatement ends = connection.prepareStatement(ENDS)) {
            ends.setArray(1, connection.createArrayOf("text", KNOWN));
            try (ResultSet row = ends.executeQuery()) {
                row.next();
                before = row.getLong(1);
                lastKnown = row.getLong(2);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The log cannot be read", e);
        }
    }
}
