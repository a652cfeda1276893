package org.prachakhom.kit.tiny;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Signs tokens with a key of its own; the bad ones are tried with every service, from service-testing. */
public final class TinyTokens {
    /** The issuer. */
    public static final String ISSUER = "https://issuer.test";

    private final RSAKey key;

    /** An issuer whose key has this id. */
    public TinyTokens(String keyId) {
        try {
            key = new RSAKeyGenerator(2048).keyID(keyId).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the public key as the issuer's key set. */
    public Path writeKeys(Path file) {
        try {
            return Files.writeString(file, new JWKSet(key).toString(true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A token, good for five minutes. */
    public String token(String subject, String tenant, String... roles) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("prachakhom")
                .subject(subject)
                .claim("municipality", tenant)
                .claim("roles", List.of(roles))
                .claim("exp", Instant.now().plusSeconds(300).getEpochSecond())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
