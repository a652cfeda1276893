package org.prachakhom.kit.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.LogPages;
import org.prachakhom.kit.log.RowReader;

/** The whole log, read ahead page by page on a thread of its own. */
final class LogPass implements AutoCloseable {
    private final DataSource connections;
    private final RowReader reader;
    private final BlockingQueue<Page> pages = new ArrayBlockingQueue<>(4);
    private final Thread thread;

    /** Some events; the last page has none, and a failed one has the failure. {@code upTo} is a position. */
    record Page(
            List<TrackedEventMessage<?>> events,
            long upTo,
            @Nullable SQLException failure) {}

    LogPass(DataSource connections, RowReader reader) {
        this.connections = connections;
        this.reader = reader;
        this.thread = Thread.ofPlatform().daemon().name("rebuild-reader").start(this::run);
    }

    /** The next page; null at the end of the log. */
    @Nullable
    Page next() throws InterruptedException, SQLException {
        Page page = pages.take();
        if (page.failure != null) {
            throw page.failure;
        }
        return page.upTo < 0 ? null : page;
    }

    private void run() {
        try {
            read();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() throws InterruptedException {
        long position = 0;
        try (Connection connection = connections.getConnection()) {
            while (position >= 0) {
                Page page = page(position, connection);
                pages.put(page);
                position = page.upTo;
            }
        } catch (SQLException e) {
            pages.put(new Page(List.of(), -1, e));
        }
    }

    private Page page(long position, Connection connection) throws SQLException {
        var rows = LogPages.after(position, connection);
        List<TrackedEventMessage<?>> events = rows.stream()
                .flatMap(row -> reader.messages(row, new GlobalSequenceTrackingToken(row.position())).stream())
                .toList();
        return new Page(events, rows.isEmpty() ? -1 : rows.getLast().position(), null);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
