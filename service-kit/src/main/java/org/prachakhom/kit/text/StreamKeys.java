package org.prachakhom.kit.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys in this service's database: its own, and copies of the other services'. */
final class StreamKeys {
    private static final Logger LOG = LoggerFactory.getLogger(StreamKeys.class);

    private final JdbcClient jdbc;
    private final KeyWrapping wrapping;
    private final KeyCache cache = new KeyCache();

    StreamKeys(JdbcClient jdbc, KeyWrapping wrapping) {
        this.jdbc = jdbc;
        this.wrapping = wrapping;
    }

    /** A key that is known here; {@code secret} is null when it was destroyed. */
    record Known(String kid, @Nullable SecretKey secret) {}

    /** The key of that id; empty when it has not arrived here. */
    Optional<Known> find(String kid) {
        SecretKey cached = cache.get(kid);
        if (cached != null) {
            return Optional.of(new Known(kid, cached));
        }
        return jdbc.sql("select kid, wrapped from stream_key where kid = ?")
                .param(UUID.fromString(kid))
                .query(this::known)
                .optional();
    }

    /**
     * The service's own keys of a stream that are not destroyed, the newest first. Always asks the database: sealing
     * under a key that another instance has destroyed would lose the text.
     */
    List<Known> live(String stream) {
        return jdbc.sql("""
                        select kid, wrapped from stream_key
                        where stream = ? and not foreign_key and destroyed_at is null
                        order by kid desc""").param(UUID.fromString(stream)).query(this::known).list();
    }

    void remember(String kid, SecretKey secret) {
        cache.put(kid, secret);
    }

    void forget(String kid) {
        cache.forget(kid);
    }

    /** Remembers a key that came from another service, {@code wrapped} in Base64, and is stored here. */
    void arrived(String kid, String wrapped) {
        try {
            remember(kid, wrapping.unwrap(kid, Base64.getDecoder().decode(wrapped)));
        } catch (IllegalStateException e) {
            LOG.warn("Key {} was wrapped under another installation key", kid);
        }
    }

    private Known known(ResultSet row, int number) throws SQLException {
        String kid = row.getString("kid");
        byte[] wrapped = row.getBytes("wrapped");
        SecretKey cached = cache.get(kid);
        if (wrapped == null || cached != null) {
            return new Known(kid, wrapped == null ? null : cached);
        }
        SecretKey secret = wrapping.unwrap(kid, wrapped);
        remember(kid, secret);
        return new Known(kid, secret);
    }
}
