package org.prachakhom.kit.text;

import java.sql.Timestamp;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what the keys topic says. Destroyed wins for ever: a live record that comes late, or again after a restore,
 * brings no key back.
 */
public final class KeyCopies {
    private final JdbcClient jdbc;
    private final StreamKeys keys;
    private final KeyArrivals arrivals;

    KeyCopies(JdbcClient jdbc, StreamKeys keys, KeyArrivals arrivals) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.arrivals = arrivals;
    }

    /**
     * Stores one record. The service's own key comes back over the topic too: its row stays as it is, unless the record
     * says that it was destroyed. Answers whether it told something new.
     */
    public boolean store(KeyRecord key) {
        int changed = jdbc.sql("""
                        insert into stream_key (kid, stream, tenant, wrapped, created_at, destroyed_at, foreign_key, position)
                        values (:kid, :stream, :tenant, :wrapped, coalesce(:created::timestamptz, :destroyed), :destroyed, true, 0)
                        on conflict (kid) do update set wrapped = null, destroyed_at = excluded.destroyed_at
                        where excluded.destroyed_at is not null and stream_key.destroyed_at is null""")
                .param("kid", UUID.fromString(key.kid()))
                .param("stream", UUID.fromString(key.stream()))
                .param("tenant", key.tenant())
                .param("wrapped", bytes(key))
                .param("created", key.createdAt() == null ? null : Timestamp.from(key.createdAt()))
                .param("destroyed", key.destroyedAt() == null ? null : Timestamp.from(key.destroyedAt()))
                .update();
        if (key.destroyedAt() != null) {
            forgetOnceStored(key.kid());
        }
        return changed > 0;
    }

    /** Wakes those who wait for a key; to be called when what was stored is committed. */
    public void arrived() {
        arrivals.signal();
    }

    /** Not before the commit: until then a reader finds the living key and would remember it again. */
    private void forgetOnceStored(String kid) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            keys.forget(kid);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.forget(kid);
            }
        });
    }

    private static byte @Nullable [] bytes(KeyRecord key) {
        return key.wrapped() == null || key.destroyedAt() != null
                ? null
                : Base64.getDecoder().decode(key.wrapped());
    }
}
