package org.prachakhom.stack.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gateway with a small town behind it: it remembers each command by its idempotency key, refuses what does not follow
 * from the state, and reacts at once. It can be made to break down in the middle of anything.
 */
final class FakeGateway implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final FakeTown town = new FakeTown();
    private final Map<String, Stored> commands = new TreeMap<>();
    private Predicate<String> breaksAt = Set.<String>of()::contains;
    private boolean broken;

    private record Stored(String request, Answer answer) {}

    /** What is answered; {@code version} goes into the ETag unless it is negative. */
    record Answer(int status, Object body, long version) {
        static Answer problem(int status, String code) {
            return new Answer(status, Map.of("type", "/problems/" + code, "title", code), -1);
        }
    }

    FakeGateway() throws IOException {
        // Otherwise each answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::exchange);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Everything that ever happened, each command once: idempotency key, and what was asked. */
    synchronized List<String> happened() {
        return commands.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().request())
                .toList();
    }

    /** From the first command whose key is so on, nothing is answered any more; that command itself still happens. */
    synchronized void breakAt(Predicate<String> key) {
        breaksAt = key;
        broken = false;
    }

    synchronized void mend() {
        breakAt(_ -> false);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                // Whole before any answer: what is left unread keeps its connection from the next request.
                answer = answer(exchange, text(exchange));
            } catch (RuntimeException e) {
                answer = Answer.problem(500, String.valueOf(e));
            }
            byte[] body = JSON.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8);
            if (answer.version() >= 0) {
                exchange.getResponseHeaders().add("ETag", "\"" + answer.version() + "\"");
            }
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized Answer answer(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        if (broken) {
            return Answer.problem(500, "broken");
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return town.show(path, query == null ? "" : query);
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        Answer answer = once(key, path, exchange, body);
        broken = breaksAt.test(key);
        return broken ? Answer.problem(500, "broken") : answer;
    }

    private Answer once(String key, String path, HttpExchange exchange, String body) {
        Stored before = commands.get(key);
        if (before != null) {
            boolean same = before.request().equals(path + " " + body);
            return same ? before.answer() : Answer.problem(422, "idempotency-key-reused");
        }
        JsonNode json = JSON.readTree(body);
        String ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
        Answer answer = town.change(path, json, ifMatch == null ? null : ifMatch.replace("\"", ""));
        if (answer.status() < 300) {
            commands.put(key, new Stored(path + " " + body, answer));
        }
        return answer;
    }

    private static String text(HttpExchange exchange) {
        try {
            return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code keysAndValues} as a JSON object. */
    static Map<String, Object> object(Object... keysAndValues) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
