package org.prachakhom.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.LogPages;
import org.prachakhom.kit.log.LogRow;
import org.prachakhom.kit.text.KeyRecord;

/**
 * What the relay asks of the database, on one connection. The connection holds the lock that makes this instance the
 * relay, so whoever loses the connection can no longer move the position.
 */
final class RelayLog {
    /** Names the session lock; any constant that no other lock of the database has. */
    private static final long LOCK = 5_062_720_426_312L;

    private static final String RELAY = "kafka";
    private static final String KEYS = """
            select kid, stream, tenant, wrapped, created_at, destroyed_at from stream_key
            where not foreign_key
              and (position > ? and position <= ? or destroyed_position > ? and destroyed_position <= ?)
            order by position""";

    private final Connection connection;

    RelayLog(Connection connection) {
        this.connection = connection;
    }

    /** Whether this instance is the relay from now on; the answer stays true as long as the connection lives. */
    boolean lead() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The last position that the broker has confirmed, 0 at first. */
    long position() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select position from relay_position where relay = ?")) {
            query.setString(1, RELAY);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Remembers what the broker has confirmed. Losing it in a crash only repeats a page. */
    void moveTo(long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with fast as (select set_config('synchronous_commit', 'off', true))
                insert into relay_position (relay, position) select ?, ? from fast
                on conflict (relay) do update set position = excluded.position""")) {
            update.setString(1, RELAY);
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    /** The next rows in order; few enough to send at once. */
    List<LogRow> after(long position) throws SQLException {
        return LogPages.after(position, connection);
    }

    /** The keys made or destroyed with the events after one position and up to another. */
    List<KeyRecord> keys(long after, long upTo) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(KEYS)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            query.setLong(3, after);
            query.setLong(4, upTo);
            try (ResultSet rows = query.executeQuery()) {
                List<KeyRecord> keys = new ArrayList<>();
                while (rows.next()) {
                    keys.add(key(rows));
                }
                return keys;
            }
        }
    }

    private static KeyRecord key(ResultSet row) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped");
        Instant destroyed = instant(row, "destroyed_at");
        return new KeyRecord(
                row.getString("kid"),
                row.getString("stream"),
                row.getString("tenant"),
                wrapped == null ? null : Base64.getEncoder().encodeToString(wrapped),
                destroyed == null ? instant(row, "created_at") : null,
                destroyed);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
