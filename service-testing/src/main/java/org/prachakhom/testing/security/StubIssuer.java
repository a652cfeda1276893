package org.prachakhom.testing.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Another issuer of tokens, as a town may have one already: its keys are behind HTTP, and it names claims its own way, roles
 * inside an object.
 */
public final class StubIssuer implements AutoCloseable {
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final HttpServer server;
    private volatile RSAKey key = freshKey();

    private StubIssuer(HttpServer server) {
        this.server = server;
    }

    /** One on a free port of this machine. */
    public static StubIssuer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubIssuer issuer = new StubIssuer(server);
            server.createContext("/realms/town/keys", issuer::answer);
            server.start();
            return issuer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tells a service to trust this issuer and no other, and how it names things: configuration, and nothing else. */
    public void register(DynamicPropertyRegistry configuration) {
        configuration.add("prachakhom.token.issuer", this::name);
        configuration.add("prachakhom.token.jwk-set", () -> name() + "/keys");
        configuration.add("TOKEN_CLAIM_MUNICIPALITY", () -> "town");
        configuration.add("TOKEN_CLAIM_ROLES", () -> "realm_access.roles");
        configuration.add("TOKEN_CLAIM_COMMUNITIES", () -> "wards");
        configuration.add("TOKEN_CLAIM_AGENCY", () -> "office.works_for");
        configuration.add("TOKEN_CLAIM_HEAD_OF", () -> "office.heads");
    }

    /** A token to add claims to, in the issuer's own words. */
    public TokenBuilder token(String subject, String town, String role) {
        Instant now = Instant.now();
        return new TokenBuilder(key)
                .claim("iss", name())
                .claim("aud", List.of("account", TestTokens.AUDIENCE))
                .claim("sub", subject)
                .claim("town", town)
                .claim("realm_access", Map.of("roles", List.of("offline_access", role)))
                .claim("iat", now)
                .claim("exp", now.plusSeconds(300));
    }

    /** From now on another key signs, and the one until now is published no more. */
    public void changeKey() {
        key = freshKey();
    }

    /** It does not answer any more. */
    @Override
    public void close() {
        server.stop(0);
    }

    private String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/town";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] keys = new JWKSet(key).toString(true).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
        }
    }

    private static RSAKey freshKey() {
        return TestTokens.newKey("town-key-" + KEYS.incrementAndGet());
    }
}
