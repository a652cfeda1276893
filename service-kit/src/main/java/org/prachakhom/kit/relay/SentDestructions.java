package org.prachakhom.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.prachakhom.kit.text.KeyRecord;

/**
 * The destructions that have to go out a second time. A broker compacts closed segments only, and a segment closes when a
 * record arrives that is younger than its first one by more than the compaction lag. On a quiet partition nothing would
 * ever come after a destruction, and the key would stay in the broker's files.
 */
final class SentDestructions {
    private static final Duration MARGIN = Duration.ofSeconds(1);
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final Connection connection;
    private final Duration compactionLag;
    private long looked = System.nanoTime() - LOOK_AGAIN;

    SentDestructions(Connection connection, Duration compactionLag) {
        this.connection = connection;
        this.compactionLag = compactionLag;
    }

    /** Remembers those of the keys that are destroyed, as confirmed by the broker now. */
    void add(List<KeyRecord> keys) throws SQLException {
        Object[] kids = keys.stream()
                .filter(key -> key.destroyedAt() != null)
                .map(KeyRecord::kid)
                .toArray();
        if (kids.length > 0) {
            update("""
                    insert into sent_destruction (kid) select unnest(?::uuid[])
                    on conflict (kid) do update set sent_at = excluded.sent_at""", kids);
        }
    }

    /** Those whose first sending is longer ago than the lag; asks the database once a second at most. */
    List<KeyRecord> due() throws SQLException {
        if (System.nanoTime() - looked < LOOK_AGAIN) {
            return List.of();
        }
        looked = System.nanoTime();
        try (PreparedStatement query = connection.prepareStatement("""
                select kid, stream, tenant, destroyed_at from sent_destruction join stream_key using (kid)
                where sent_at < clock_timestamp() - make_interval(secs => ?) order by sent_at limit 1000""")) {
            query.setDouble(1, compactionLag.plus(MARGIN).toMillis() / 1_000.0);
            try (ResultSet row = query.executeQuery()) {
                List<KeyRecord> due = new ArrayList<>();
                while (row.next()) {
                    due.add(new KeyRecord(
                            row.getString("kid"),
                            row.getString("stream"),
                            row.getString("tenant"),
                            null,
                            null,
                            row.getObject("destroyed_at", OffsetDateTime.class).toInstant()));
                }
                return due;
            }
        }
    }

    /** Forgets what the broker has confirmed for the second time. */
    void remove(List<KeyRecord> repeated) throws SQLException {
        update(
                "delete from sent_destruction where kid = any (?::uuid[])",
                repeated.stream().map(KeyRecord::kid).toArray());
    }

    private void update(String sql, Object[] kids) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", kids));
            update.executeUpdate();
        }
    }
}
