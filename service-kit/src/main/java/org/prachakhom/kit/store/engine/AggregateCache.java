package org.prachakhom.kit.store.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates used last, held strongly, because Axon's weak cache is emptied by every collection. Keys contain the
 * tenant of the current command, so that an aggregate loaded for one tenant is not found by another.
 */
final class AggregateCache implements Cache {
    private final Map<Key, Object> entries;

    private record Key(@Nullable String tenant, Object id) {}

    AggregateCache(int size) {
        entries = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
                return size() > size;
            }
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // Axon's interface; null means absent
    public synchronized <K, V> V get(K key) {
        return (V) entries.get(keyOf(key));
    }

    @Override
    public synchronized void put(Object key, Object value) {
        entries.put(keyOf(key), value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return entries.putIfAbsent(keyOf(key), value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return entries.remove(keyOf(key)) != null;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return entries.containsKey(keyOf(key));
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.computeIfPresent(keyOf(key), (_, value) -> update.apply((V) value));
    }

    /** Nobody listens: Axon's repositories do not. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }

    private static Key keyOf(Object id) {
        return new Key(CommandTenant.current(), id);
    }
}
