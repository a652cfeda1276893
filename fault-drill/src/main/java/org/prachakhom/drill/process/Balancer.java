package org.prachakhom.drill.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.prachakhom.stack.process.Readiness;

/**
 * What stands before several instances of a service: gives each request to the instance that is in service, and takes one
 * out of service without cutting off what it is just answering.
 */
final class Balancer implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "http2-settings", "transfer-encoding", "upgrade");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<Integer, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private volatile int current;

    /** All requests go to the instance on this port at first. */
    Balancer(int port) throws IOException {
        this.current = port;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::passOn);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Gives all further requests to the instance on this port, and waits until the other has answered its last. */
    boolean turnTo(int port, Duration patience) {
        int before = current;
        current = port;
        return Readiness.await(patience, () -> count(before).get() == 0);
    }

    private AtomicInteger count(int port) {
        return underWay.computeIfAbsent(port, _ -> new AtomicInteger());
    }

    private void passOn(HttpExchange exchange) throws IOException {
        int port = begin();
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request(exchange, port), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            count(port).decrementAndGet();
        }
    }

    /** Counts the request at an instance that was still in service after it had been counted there. */
    private int begin() {
        while (true) {
            int port = current;
            count(port).incrementAndGet();
            if (port == current) {
                return port;
            }
            count(port).decrementAndGet();
        }
    }

    private static HttpRequest request(HttpExchange exchange, int port) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI uri = URI.create("http://127.0.0.1:" + port + exchange.getRequestURI());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
