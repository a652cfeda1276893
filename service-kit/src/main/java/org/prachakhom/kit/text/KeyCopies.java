package org.prachakhom.kit.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * Stores records in one statement. The service's own keys come back over the topic too: their rows stay as they are, unless a
     * record says that the key was destroyed. Answers how many told something new. Keys that are new here are remembered, because
     * the text that they seal is about to come.
     */
    public int store(Collection<KeyRecord> records) {
        Collection<KeyRecord> told = records.stream()
                .collect(Collectors.toMap(
                        KeyRecord::kid,
                        key -> key,
                        (one, other) -> one.destroyedAt() == null ? other : one,
                        LinkedHashMap::new))
                .values();
        Set<String> changed = jdbc.sql("""
                        insert into stream_key (kid, stream, tenant, wrapped, created_at, destroyed_at, foreign_key, position)
                        select kid, stream, tenant, decode(wrapped, 'base64'), coalesce(created, destroyed), destroyed, true, 0
                        from unnest(
                          cast(:kid as uuid[]), cast(:stream as uuid[]), cast(:tenant as text[]), cast(:wrapped as text[]),
                          cast(:created as timestamptz[]), cast(:destroyed as timestamptz[]))
                          as told (kid, stream, tenant, wrapped, created, destroyed)
                        on conflict (kid) do update set wrapped = null, destroyed_at = excluded.destroyed_at
                        where excluded.destroyed_at is not null and stream_key.destroyed_at is null
                        returning kid""")
                .param("kid", texts(told, KeyRecord::kid))
                .param("stream", texts(told, KeyRecord::stream))
                .param("tenant", texts(told, KeyRecord::tenant))
                .param("wrapped", texts(told, key -> key.destroyedAt() == null ? key.wrapped() : null))
                .param("created", texts(told, KeyRecord::createdAt))
                .param("destroyed", texts(told, KeyRecord::destroyedAt))
                .query(String.class)
                .set();
        onceStored(() -> told.forEach(key -> heard(key, changed.contains(key.kid()))));
        return changed.size();
    }

    /** Wakes those who wait for a key; to be called when what was stored is committed. */
    public void arrived() {
        arrivals.signal();
    }

    /** Forgets also what another instance was first to store as destroyed. */
    private void heard(KeyRecord key, boolean isNews) {
        if (key.destroyedAt() != null) {
            keys.forget(key.kid());
        } else if (isNews && key.wrapped() != null) {
            keys.arrived(key.kid(), key.wrapped());
        }
    }

    /** Not before the commit: until then a reader finds the living key and would remember it again. */
    private static void onceStored(Runnable news) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            news.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                news.run();
            }
        });
    }

    private static String[] texts(Collection<KeyRecord> keys, Function<KeyRecord, @Nullable Object> part) {
        return keys.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
