package org.prachakhom.journeys.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.prachakhom.journeys.TestStack;

/** Where a request goes in: at the gateway as everybody's does, or at the service itself, past the gateway. */
record Door(String name, URI at) {
    static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");

    private static final int AT_ONCE = 8;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    static Door gateway(TestStack stack) {
        return new Door("gateway", stack.gateway());
    }

    static Door direct(TestStack stack, String service) {
        return new Door(service, URI.create(stack.processes().settings().serviceUrl(service)));
    }

    /** Both ways to a service. */
    static List<Door> to(TestStack stack, String service) {
        return List.of(gateway(stack), direct(stack, service));
    }

    /** A request to add headers to; {@code authorization} is the whole header, null for nobody. */
    HttpRequest.Builder request(String path, @Nullable String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at.resolve(path)).timeout(Duration.ofSeconds(60));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    /** Who is told that a service is busy comes again, as every client must: the machine may be a slow one. */
    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            for (int again = 0; again < 10 && answer.body().contains("/problems/busy\""); again++) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A test's step that may fail. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** Runs all of them, some at a time, and fails as the first that failed. */
    static void sideBySide(Collection<? extends Step> steps) {
        Semaphore places = new Semaphore(AT_ONCE);
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Step step : steps) {
                running.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        step.run();
                        return null;
                    } finally {
                        places.release();
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
