package org.prachakhom.kit.text;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys that were destroyed here. A backup taken before an erasure brings its keys back: keep this list apart from the
 * backups and apply it after each restore, before the service answers anybody.
 */
public final class ErasureLedger {
    private final JdbcClient jdbc;
    private final KeyCopies copies;

    ErasureLedger(JdbcClient jdbc, KeyCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /** All destroyed keys, in the order of their ids; {@code wrapped} and {@code createdAt} are null. */
    public List<KeyRecord> list() {
        return jdbc.sql("""
                        select kid, stream, tenant, destroyed_at from stream_key
                        where destroyed_at is not null order by kid""")
                .query((row, number) -> new KeyRecord(
                        row.getString("kid"),
                        row.getString("stream"),
                        row.getString("tenant"),
                        null,
                        null,
                        row.getTimestamp("destroyed_at").toInstant()))
                .list();
    }

    /**
     * Destroys again what the list names, whether or not the restored database knows the key, and answers how many of
     * them were not destroyed here. Rows of views may still hold their text: the views are to be replayed afterwards.
     */
    public int apply(List<KeyRecord> erasures) {
        for (KeyRecord erasure : erasures) {
            if (erasure.destroyedAt() == null) {
                throw new IllegalArgumentException("The ledger names key " + erasure.kid() + ", which lives");
            }
        }
        int destroyed = copies.store(erasures);
        copies.arrived();
        return destroyed;
    }
}
