package org.prachakhom.kit.parking;

import java.util.UUID;
import org.prachakhom.kit.text.KeyNotKnown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has streams go on that were parked for want of a key, once it is here. Events and keys travel on different topics; when
 * the broker was away, or this machine is busy, the keys' topic may come back later than an event waits for its key.
 */
public final class LateKeys {
    private static final Logger LOG = LoggerFactory.getLogger(LateKeys.class);

    private final DeadLetters letters;
    private final JdbcClient jdbc;

    /** {@code jdbc} reads the keys of this service. */
    public LateKeys(DeadLetters letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /** Looks once; does nothing while the database is away. */
    public void look() {
        try {
            letters.all().stream().filter(this::waitsInVain).forEach(this::goOn);
        } catch (DataAccessException e) {
            LOG.debug("The database does not answer", e);
        }
    }

    private boolean waitsInVain(DeadLetters.Parked parked) {
        return KeyNotKnown.class.getName().equals(parked.causeType())
                && KeyNotKnown.kid(parked.causeMessage()).filter(this::isHere).isPresent();
    }

    private boolean isHere(String kid) {
        return jdbc.sql("select exists (select from stream_key where kid = ?)")
                .param(UUID.fromString(kid))
                .query(Boolean.class)
                .single();
    }

    private void goOn(DeadLetters.Parked parked) {
        LOG.info("The key that stream {} was parked for in {} has come", parked.sequence(), parked.processor());
        letters.retry(parked.processor(), parked.sequence());
    }
}
