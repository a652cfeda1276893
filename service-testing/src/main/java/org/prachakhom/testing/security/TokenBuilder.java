package org.prachakhom.testing.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A token in the making. */
public final class TokenBuilder {
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final RSAKey key;

    TokenBuilder(RSAKey key) {
        this.key = key;
    }

    /** The communities whose leader the subject is. */
    public TokenBuilder communities(String... codes) {
        return claim("communities", List.of(codes));
    }

    /** The agency for which the subject works. */
    public TokenBuilder agency(String code) {
        return claim("agency", code);
    }

    /** The agency whose head the subject is. */
    public TokenBuilder headOf(String code) {
        return claim("headOf", code);
    }

    /** Good until then, in real time. */
    public TokenBuilder expiresAt(Instant end) {
        return claim("exp", end);
    }

    /** Any claim; null takes it away. */
    public TokenBuilder claim(String name, @Nullable Object value) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value instanceof Instant instant ? instant.getEpochSecond() : value);
        }
        return this;
    }

    /** The token, signed as services expect it. */
    public String sign() {
        return sign(JWSAlgorithm.RS256, header -> header);
    }

    String sign(JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> header) {
        try {
            return sign(algorithm, header, new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String sign(JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> header, JWSSigner signer) {
        JWSHeader.Builder usual =
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).type(JOSEObjectType.JWT);
        SignedJWT token = new SignedJWT(header.apply(usual).build(), claims());
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The test's own key cannot sign", impossible);
        }
        return token.serialize();
    }

    JWTClaimsSet claims() {
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder();
        claims.forEach(builder::claim);
        return builder.build();
    }
}
