package org.prachakhom.kit.store.append;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions to the log about a batch whose append did not simply succeed. */
final class AppendLookUp {
    private final Connection connection;

    AppendLookUp(Connection connection) {
        this.connection = connection;
    }

    /** The position of the last event, 0 in an empty log. */
    long head() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select coalesce(max(position), 0) from event_log")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Waits for the appender that holds the lock, which may be the lost connection's; released at the commit. */
    void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select lock_log()");
        }
    }

    /** The positions of those of these events that are stored after {@code after}, by event id. */
    Map<UUID, Long> positionsOf(List<UUID> eventIds, long after) throws SQLException {
        String sql = "select event_id, position from event_log where position > ? and event_id = any(?)";
        Map<UUID, Long> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, after);
            query.setArray(2, connection.createArrayOf("uuid", eventIds.toArray()));
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.put(result.getObject(1, UUID.class), result.getLong(2));
                }
            }
        }
        return found;
    }

    /** The position kept with exactly this record, null when it is not stored. */
    @Nullable
    Long positionOf(Append.Answer record) throws SQLException {
        String sql = "select position from idempotency_record where tenant = ? and subject = ? and idem_key = ?"
                + " and request_hash = ? and stream = ? and version = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, record.tenant());
            query.setString(2, record.subject());
            query.setString(3, record.key());
            query.setBytes(4, record.requestHash());
            query.setObject(5, record.stream());
            query.setLong(6, record.version());
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getLong(1) : null;
            }
        }
    }

    /** Whether the idempotency key belongs to a stored command. */
    boolean isTaken(Append.Answer record) throws SQLException {
        String sql = "select 1 from idempotency_record where tenant = ? and subject = ? and idem_key = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, record.tenant());
            query.setString(2, record.subject());
            query.setString(3, record.key());
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        }
    }

    /** Those of these rows whose place in their stream is taken. */
    List<Append.Row> taken(List<Append.Row> rows) throws SQLException {
        String sql = "select t.n from unnest(?::uuid[], ?::bigint[]) with ordinality as t(stream, seq, n)"
                + " join event_log using (stream, seq)";
        Array streams = AppendStatement.array(connection, "uuid", rows, Append.Row::stream);
        Array seqs = AppendStatement.array(connection, "int8", rows, Append.Row::seq);
        List<Append.Row> taken = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, streams);
            query.setArray(2, seqs);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    taken.add(rows.get(result.getInt(1) - 1));
                }
            }
        }
        return taken;
    }
}
