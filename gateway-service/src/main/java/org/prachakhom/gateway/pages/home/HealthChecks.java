package org.prachakhom.gateway.pages.home;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.pages.home.ServiceHealth.State;
import org.springframework.stereotype.Component;

/** Asks the services how they are: all at once, briefly, and not again within two seconds. */
@Component
final class HealthChecks {
    private static final int PATIENCE_MILLIS = 800;
    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final GatewayProperties properties;
    private volatile Answers last = new Answers(List.of(), System.nanoTime() - FRESH_NANOS);

    HealthChecks(GatewayProperties properties) {
        this.properties = properties;
    }

    private record Answers(List<ServiceHealth> services, long at) {}

    /** The services in the order of the settings. */
    List<ServiceHealth> now() {
        Answers known = last;
        if (System.nanoTime() - known.at() < FRESH_NANOS) {
            return known.services();
        }
        List<ServiceHealth> asked = askAll();
        last = new Answers(asked, System.nanoTime());
        return asked;
    }

    private List<ServiceHealth> askAll() {
        List<Future<ServiceHealth>> asked;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = properties.upstreams().entrySet().stream()
                    .map(service -> threads.submit(() -> new ServiceHealth(
                            service.getKey(), ask(service.getValue().managementUrl()))))
                    .toList();
        }
        return asked.stream().map(Future::resultNow).toList();
    }

    private static State ask(URI management) {
        try {
            URI readiness = management.resolve("/actuator/health/readiness");
            HttpURLConnection line = (HttpURLConnection) readiness.toURL().openConnection();
            line.setConnectTimeout(PATIENCE_MILLIS);
            line.setReadTimeout(PATIENCE_MILLIS);
            try {
                return line.getResponseCode() == HttpURLConnection.HTTP_OK ? State.READY : State.NOT_READY;
            } finally {
                line.disconnect();
            }
        } catch (IOException e) {
            return State.SILENT;
        }
    }
}
