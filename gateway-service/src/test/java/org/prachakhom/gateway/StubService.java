package org.prachakhom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * A service of its own on a free port. It answers 201 with a location; under {@code /silent} nothing until it is
 * closed, under {@code /broken} no whole answer, under {@code /halved} half of one.
 */
final class StubService implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** A request as it arrived; header names in any case. */
    record Seen(String method, String uri, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    /** An answer of its own for a path. */
    private record Told(int status, String body) {}

    /** From now on it answers this to a call such as {@code GET /api/v1/agencies}, whatever the query. */
    void tell(String call, int status, String body) {
        told.put(call, new Told(status, body));
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Queue<Seen> seen() {
        return seen;
    }

    /** What is answered from now on under a path, or a path with its query. */
    void tell(String path, String json) {
        tell("GET " + path, 200, json);
        tell("POST " + path, 201, json);
    }

    /** From now on it answers as it did in the beginning. */
    void forget() {
        told.clear();
        seen.clear();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private Told toldOf(String method, URI uri) {
        Told usual = new Told(method.equals("POST") ? 201 : 200, "{\"seen\":\"ถึงแล้ว\"}");
        return told.getOrDefault(method + " " + uri, told.getOrDefault(method + " " + uri.getPath(), usual));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            String uri = exchange.getRequestURI().toString();
            seen.add(new Seen(
                    exchange.getRequestMethod(),
                    uri,
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            if (uri.contains("/silent")) {
                closed.await();
            }
            Told answer = toldOf(exchange.getRequestMethod(), exchange.getRequestURI());
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
            exchange.getResponseHeaders().add("Location", "/api/v1/issues/1");
            exchange.getResponseHeaders().add("ETag", "\"0\"");
            exchange.getResponseHeaders().add("X-Powered-By", "something");
            if (uri.contains("/halved")) {
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body, 0, body.length / 2);
            } else if (!uri.contains("/broken")) {
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
