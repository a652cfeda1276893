package org.prachakhom.testing.api;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service of one page: it describes itself as it is told, and answers every other request by one function. */
public final class PaperService implements AutoCloseable {
    private final HttpServer server;

    /** What a caller asks, and who they say they are; believed without a look at the signature. */
    public record Request(
            String method,
            String path,
            @Nullable String tenant,
            List<String> roles,
            Map<String, List<String>> headers) {}

    /** An answer, always a problem document from 400 on. */
    public record Reply(int status, String body) {}

    /** Decides. */
    public interface Deed {
        Reply answer(Request request);
    }

    /** Starts on a free port. */
    public PaperService(String description, Deed deed) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            Request request = read(exchange);
            write(exchange, request.path().equals("/v3/api-docs") ? new Reply(200, description) : deed.answer(request));
        });
        server.start();
    }

    /** The problem of this status and code. */
    public static Reply problem(int status, String code) {
        return new Reply(status, """
                {"type":"/problems/%s","title":"No","status":%d,"detail":"No","instance":"/x","traceId":"%s"}""".formatted(code, status, "0".repeat(32)));
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Request read(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        JWTClaimsSet claims = claims(exchange.getRequestHeaders().getFirst("Authorization"));
        String path = exchange.getRequestURI().getPath();
        Object roles = claims.getClaim("roles");
        return new Request(
                exchange.getRequestMethod(),
                path,
                claims.getClaim("municipality") instanceof String tenant ? tenant : null,
                roles instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(),
                exchange.getRequestHeaders());
    }

    private static JWTClaimsSet claims(@Nullable String authorization) {
        try {
            return authorization == null
                    ? new JWTClaimsSet.Builder().build()
                    : SignedJWT.parse(authorization.replaceFirst("^Bearer ", ""))
                            .getJWTClaimsSet();
        } catch (ParseException e) {
            return new JWTClaimsSet.Builder().build();
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
        if (reply.status() == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
