package org.prachakhom.testing.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tokens that must not count, by what is wrong with them. */
final class BadTokenList {
    private static final RSAKey FOREIGN = TestTokens.newKey(TestTokens.key().getKeyID());

    private final Map<String, String> tokens = new LinkedHashMap<>();

    /** Authorization headers, by what is wrong with them; the claims name {@code tenant} and {@code role}. */
    static Map<String, String> headers(String tenant, String role) {
        BadTokenList list = new BadTokenList();
        list.spoilClaims(tenant, role);
        list.spoilTimes(tenant, role);
        list.spoilText(TestTokens.token("mallory", tenant, role));
        try {
            list.spoilSignature(TestTokens.of("mallory", tenant, role));
            list.spoilHeader(TestTokens.of("mallory", tenant, role));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return list.tokens;
    }

    private void spoilClaims(String tenant, String role) {
        claim("another issuer", tenant, role, token -> token.claim("iss", "https://evil.test"));
        claim("issuer with a slash more", tenant, role, token -> token.claim("iss", TestTokens.ISSUER + "/"));
        claim("no issuer", tenant, role, token -> token.claim("iss", null));
        claim("another audience", tenant, role, token -> token.claim("aud", "elsewhere"));
        claim("no audience", tenant, role, token -> token.claim("aud", null));
        claim("no subject", tenant, role, token -> token.claim("sub", null));
        claim("blank subject", tenant, role, token -> token.claim("sub", " "));
        claim("subject with a line break", tenant, role, token -> token.claim("sub", "a\nb"));
        claim("no municipality", tenant, role, token -> token.claim("municipality", null));
        claim("blank municipality", tenant, role, token -> token.claim("municipality", ""));
        claim("municipality as a number", tenant, role, token -> token.claim("municipality", 42));
        claim("municipality as a list", tenant, role, token -> token.claim("municipality", List.of(tenant)));
        claim("municipality with a wildcard", tenant, role, token -> token.claim("municipality", "%"));
        claim("roles as text", tenant, role, token -> token.claim("roles", role));
        claim("a role that is no text", tenant, role, token -> token.claim("roles", List.of(Map.of("is", role))));
        claim("communities as text", tenant, role, token -> token.claim("communities", "c01"));
        claim("agency as a list", tenant, role, token -> token.claim("agency", List.of("works")));
    }

    private void spoilTimes(String tenant, String role) {
        Instant now = Instant.now();
        claim("expired an hour ago", tenant, role, token -> token.expiresAt(now.minusSeconds(3600)));
        claim("expired beyond the leeway", tenant, role, token -> token.expiresAt(now.minusSeconds(61)));
        claim("no expiry", tenant, role, token -> token.claim("exp", null));
        claim("not yet good", tenant, role, token -> token.claim("nbf", now.plusSeconds(120)));
    }

    private void spoilText(String good) {
        String[] parts = good.split("\\.", -1);
        add("an empty token", "");
        add("no token at all but a word", "hello");
        add("a token of dots", "..");
        add("two parts of three", parts[0] + "." + parts[1]);
        add("five parts", good + "." + parts[0] + "." + parts[1]);
        add("signature cut", good.substring(0, good.length() - 20));
        add("signature left out", parts[0] + "." + parts[1] + ".");
        add("payload cut", parts[0] + "." + parts[1].substring(0, parts[1].length() / 2) + "." + parts[2]);
        add("payload changed", parts[0] + "." + changed(parts[1]) + "." + parts[2]);
        add("two tokens", good + "," + good);
        tokens.put("another scheme", "Basic " + good);
        tokens.put("no scheme", good);
    }

    private void spoilSignature(TokenBuilder token) throws JOSEException {
        RSAKey key = TestTokens.key();
        byte[] publicKey = key.toRSAPublicKey().getEncoded();
        byte[] modulus = key.getModulus().decode();
        add("not signed", new PlainJWT(token.claims()).serialize());
        add("signed by a foreign key", token.sign(JWSAlgorithm.RS256, header -> header, new RSASSASigner(FOREIGN)));
        add("HS256 with the public key", token.sign(JWSAlgorithm.HS256, header -> header, new MACSigner(publicKey)));
        add("HS256 with the modulus", token.sign(JWSAlgorithm.HS256, header -> header, new MACSigner(modulus)));
        add("RS384", token.sign(JWSAlgorithm.RS384, header -> header));
        add("RS512", token.sign(JWSAlgorithm.RS512, header -> header));
        add("PS256", token.sign(JWSAlgorithm.PS256, header -> header));
        ECDSASigner curve = new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate());
        add("ES256", token.sign(JWSAlgorithm.ES256, header -> header, curve));
    }

    private void spoilHeader(TokenBuilder token) throws JOSEException {
        header("unknown key id", token, header -> header.keyID("other"));
        header("key id of a path", token, header -> header.keyID("../../etc/passwd"));
        header("key id of SQL", token, header -> header.keyID("' or '1'='1"));
        header("a critical header nobody knows", token, header -> header.criticalParams(Set.of("x"))
                .customParam("x", "y"));
        header("another type", token, header -> header.type(new JOSEObjectType("logout+jwt")));
        RSASSASigner foreign = new RSASSASigner(FOREIGN);
        add(
                "its own key in the header",
                token.sign(JWSAlgorithm.RS256, header -> header.jwk(FOREIGN.toPublicJWK()), foreign));
        add(
                "its own key behind a link",
                token.sign(JWSAlgorithm.RS256, header -> header.jwkURL(URI.create("http://127.0.0.1:9/k")), foreign));
        String[] parts = token.sign().split("\\.", -1);
        add("the word none in mixed case", text("{\"alg\":\"nOnE\"}") + "." + parts[1] + ".");
    }

    private void claim(String what, String tenant, String role, UnaryOperator<TokenBuilder> spoil) {
        add(what, spoil.apply(TestTokens.of("mallory", tenant, role)).sign());
    }

    private void header(String what, TokenBuilder token, UnaryOperator<JWSHeader.Builder> spoil) {
        add(what, token.sign(JWSAlgorithm.RS256, spoil));
    }

    private void add(String what, String token) {
        tokens.put(what, "Bearer " + token);
    }

    private static String changed(String payload) {
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return text(json.replace("mallory", "admin"));
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
