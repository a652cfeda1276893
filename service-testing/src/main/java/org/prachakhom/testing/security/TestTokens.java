package org.prachakhom.testing.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The token issuer of the tests: one key a JVM, its public part in a file that services read as their key set. */
public final class TestTokens {
    /** The issuer that services under test are told to trust. */
    public static final String ISSUER = "https://issuer.test";

    /** The audience that services under test ask for. */
    public static final String AUDIENCE = "prachakhom";

    private static final RSAKey KEY = newKey("test-key");
    private static final Path KEY_SET = writeKeySet();

    private TestTokens() {}

    /** Tells a service under test whom to trust, by the environment's names. */
    public static void register(DynamicPropertyRegistry registry) {
        registry.add("TOKEN_ISSUER", () -> ISSUER);
        registry.add("TOKEN_AUDIENCE", () -> AUDIENCE);
        registry.add("TOKEN_JWK_SET", () -> jwkSet());
    }

    /** The file: URL of the key set. */
    public static String jwkSet() {
        return KEY_SET.toUri().toString();
    }

    /** A token, good for five minutes. */
    public static String token(String subject, String tenant, String... roles) {
        return of(subject, tenant, roles).sign();
    }

    /** A token to add claims to, or to spoil; unchanged it is good for five minutes. */
    public static TokenBuilder of(String subject, String tenant, String... roles) {
        Instant now = Instant.now();
        return new TokenBuilder(KEY)
                .claim("iss", ISSUER)
                .claim("aud", AUDIENCE)
                .claim("sub", subject)
                .claim("municipality", tenant)
                .claim("roles", List.of(roles))
                .claim("iat", now.minusSeconds(7200))
                .claim("exp", now.plusSeconds(300));
    }

    /** The signing key, private part included: for tokens that are bad in another way. */
    static RSAKey key() {
        return KEY;
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every JDK makes RSA keys", impossible);
        }
    }

    private static Path writeKeySet() {
        try {
            Path file = Files.createTempFile("test-keys", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, new JWKSet(KEY).toString(true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
