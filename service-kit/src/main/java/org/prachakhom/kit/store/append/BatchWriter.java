package org.prachakhom.kit.store.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.LogBusy;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.store.OutcomeUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores batches on one connection and gives every command its true outcome, whatever becomes of the connection. */
final class BatchWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final long FIRST_PAUSE = 20_000_000;
    private static final long LONGEST_PAUSE = 1_000_000_000;

    private final LogConnection link;
    private final Clock clock;
    private final LogSignal signal;
    private volatile long head = -1;
    private volatile boolean givingUp;
    private long commitNanos;

    BatchWriter(LogConnection link, Clock clock, LogSignal signal) {
        this.link = link;
        this.clock = clock;
        this.signal = signal;
    }

    /** The end of the log that this process knows to be stored, -1 before the first connection. */
    long head() {
        return head;
    }

    /** How long the last successful call of the database took. */
    long commitNanos() {
        return commitNanos;
    }

    /** From now on a lost connection is the end: what is open is unknown. */
    void giveUp() {
        givingUp = true;
    }

    /** Returns when every command of the batch has its outcome. */
    void write(List<Pending> batch) {
        List<Pending> open = new ArrayList<>(batch);
        boolean unsure = false;
        long pause = FIRST_PAUSE;
        while (!open.isEmpty()) {
            try {
                Connection connection = connect();
                if (unsure) {
                    settle(open, connection);
                    unsure = false;
                } else {
                    append(open, connection);
                }
            } catch (SQLException e) {
                LOG.warn("The appender lost its connection, {} commands wait: {}", open.size(), e.getMessage());
                link.close();
                unsure = true;
                if (givingUp) {
                    open.forEach(it -> it.failed(new OutcomeUnknown("The service stops without its database")));
                    return;
                }
                LockSupport.parkNanos(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
    }

    /** Connects and learns where the log ends. */
    Connection connect() throws SQLException {
        Connection connection = link.get();
        if (head < 0) {
            head = new AppendLookUp(connection).head();
        }
        return connection;
    }

    private void append(List<Pending> open, Connection connection) throws SQLException {
        long started = System.nanoTime();
        long end;
        try {
            end = new AppendStatement(open).execute(connection, clock.instant());
        } catch (SQLException e) {
            if (link.isLost(e)) {
                throw e;
            }
            refused(open, connection, e);
            return;
        }
        commitNanos = System.nanoTime() - started;
        head = end;
        long position =
                end - open.stream().mapToInt(it -> it.append().rows().size()).sum();
        for (Pending stored : open) {
            position += stored.append().rows().size();
            stored.storedUpTo(position);
        }
        open.clear();
        signal.appended(end);
    }

    /** The server refused the batch as a whole and stored nothing of it. */
    private void refused(List<Pending> open, Connection connection, SQLException e) throws SQLException {
        String state = String.valueOf(e.getSQLState());
        if (state.equals("23505") && new Clashes(new AppendLookUp(connection)).remove(open)) {
            return;
        }
        if (state.startsWith("53") || state.startsWith("57") || state.startsWith("40") || state.startsWith("55")) {
            LOG.warn("The database stores nothing now: {}", e.getMessage());
            open.forEach(it -> it.failed(new LogBusy("The database stores nothing now")));
            open.clear();
        } else if (open.size() == 1) {
            open.removeFirst().failed(new EventStoreException("The database refuses the event", e));
        } else {
            LOG.warn("The database refuses one of {} commands: {}", open.size(), e.getMessage());
            List<Pending> alone = List.copyOf(open);
            open.clear();
            alone.forEach(it -> write(List.of(it)));
        }
    }

    /** Asks, once the lost connection's work has ended, which of the commands it had stored. */
    private void settle(List<Pending> open, Connection connection) throws SQLException {
        AppendLookUp log = new AppendLookUp(connection);
        connection.setAutoCommit(false);
        log.lock();
        List<UUID> ids = open.stream()
                .flatMap(it -> it.append().rows().stream())
                .map(Append.Row::eventId)
                .toList();
        Map<UUID, Long> positions = log.positionsOf(ids, head);
        for (Pending pending : List.copyOf(open)) {
            Long position = position(pending.append(), positions, log);
            if (position != null) {
                pending.storedUpTo(position);
                open.remove(pending);
            }
        }
        long end = log.head();
        connection.commit();
        connection.setAutoCommit(true);
        head = end;
        signal.appended(end);
    }

    private static @Nullable Long position(Append append, Map<UUID, Long> positions, AppendLookUp log)
            throws SQLException {
        if (!append.rows().isEmpty()) {
            return positions.get(append.rows().getLast().eventId());
        }
        Append.Answer record = append.answer();
        return record == null ? null : log.positionOf(record);
    }
}
