package org.prachakhom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect provider in which the test signs people in. */
final class StubProvider {
    static final String CLIENT = "prachakhom";

    private static final JsonMapper JSON = new JsonMapper();

    private final RSAKey key = newKey();
    private final Map<String, String> idTokens = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile RSAKey signing = key;

    StubProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As a forger would. */
    void signWithAnotherKey(boolean another) {
        signing = another ? newKey() : key;
    }

    /** Somebody signs in there and is sent back with this code. */
    String signIn(String login, String nonce) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("person-" + login)
                .claim("preferred_username", login)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(signing));
        String code = UUID.randomUUID().toString();
        idTokens.put(code, token.serialize());
        return code;
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String code = form.replaceAll(".*\\bcode=([^&]+).*", "$1");
        String idToken = idTokens.remove(code);
        answer(
                exchange,
                idToken == null
                        ? Map.of("error", "invalid_grant")
                        : Map.of("access_token", "at", "token_type", "Bearer", "expires_in", 60, "id_token", idToken));
    }

    private void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
        try (exchange) {
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.containsKey("error") ? 400 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("town").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
