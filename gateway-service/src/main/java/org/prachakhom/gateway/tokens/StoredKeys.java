package org.prachakhom.gateway.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.prachakhom.gateway.secrets.SealedBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signing keys in the database, where every instance finds the same; their private parts are sealed. */
@Component
class StoredKeys {
    private static final int BITS = 2048;

    private final JdbcClient database;
    private final SealedBytes seal;
    private final AccessTokenSettings settings;
    private final Clock realTime;

    StoredKeys(JdbcClient database, SealedBytes seal, AccessTokenSettings settings, Clock realTime) {
        this.database = database;
        this.seal = seal;
        this.settings = settings;
        this.realTime = realTime;
    }

    /** All that are published, the newest first. */
    List<SigningKey> all() {
        return database.sql("select * from signing_key order by made_at desc")
                .query((row, _) -> key(row))
                .list();
    }

    /** Makes a key when there is none or the newest is old, and drops those whose last token has ended long ago. */
    @Transactional
    public void rotate() {
        database.sql("select pg_advisory_xact_lock(hashtext('signing_key'))")
                .query((_, _) -> true)
                .single();
        Instant now = realTime.instant();
        List<SigningKey> keys = all();
        if (keys.isEmpty() || keys.getFirst().madeAt().plus(settings.keyAge()).isBefore(now)) {
            insert(now);
        }
        Instant unused =
                now.minus(settings.keyNotice()).minus(settings.keyNotice()).minus(settings.life());
        for (int older = 1; older < keys.size(); older++) {
            if (keys.get(older - 1).madeAt().isBefore(unused)) {
                database.sql("delete from signing_key where kid = ?")
                        .param(keys.get(older).pair().getKeyID())
                        .update();
            }
        }
    }

    private void insert(Instant now) {
        try {
            String kid = UUID.randomUUID().toString();
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            database.sql("insert into signing_key (kid, public_key, private_key, made_at) values (?, ?, ?, ?)")
                    .param(kid)
                    .param(pair.toPublicJWK().toJSONString())
                    .param(seal.seal(pair.toRSAPrivateKey().getEncoded(), kid))
                    .param(Timestamp.from(now))
                    .update();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK makes RSA keys", e);
        }
    }

    private SigningKey key(ResultSet row) throws SQLException {
        String kid = row.getString("kid");
        try {
            var spec = new PKCS8EncodedKeySpec(seal.open(row.getBytes("private_key"), kid));
            var secret = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
            RSAKey pair = new RSAKey.Builder(RSAKey.parse(row.getString("public_key")))
                    .privateKey(secret)
                    .build();
            return new SigningKey(pair, row.getTimestamp("made_at").toInstant());
        } catch (ParseException | NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("The signing key " + kid + " is broken", e);
        }
    }
}
