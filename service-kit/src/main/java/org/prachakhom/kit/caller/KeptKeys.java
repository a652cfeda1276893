package org.prachakhom.kit.caller;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The last key set that the issuer gave at one address, kept in the database of the service, which so starts without the
 * issuer.
 */
final class KeptKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KeptKeys.class);

    private final JdbcClient writer;
    private final String location;

    KeptKeys(JdbcClient writer, URI location) {
        this.writer = writer;
        this.location = location.toString();
    }

    Optional<JWKSet> load() {
        try {
            return writer.sql("select jwk_set from token_key_set where location = ?")
                    .param(location)
                    .query(String.class)
                    .optional()
                    .map(KeptKeys::parse);
        } catch (DataAccessException away) {
            LOG.warn("The kept keys of the token issuer cannot be read now", away);
            return Optional.empty();
        }
    }

    void keep(JWKSet keys) {
        String publicPart = keys.toString(true);
        try {
            writer.sql("""
                            insert into token_key_set (location, jwk_set) values (?, ?)
                            on conflict (location) do update set jwk_set = excluded.jwk_set, kept_at = now()
                            where token_key_set.jwk_set <> excluded.jwk_set
                            """).params(location, publicPart).update();
        } catch (DataAccessException away) {
            LOG.warn("The keys of the token issuer cannot be kept now", away);
        }
    }

    private static JWKSet parse(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException broken) {
            throw new IllegalStateException("The kept keys of the token issuer are broken", broken);
        }
    }
}
