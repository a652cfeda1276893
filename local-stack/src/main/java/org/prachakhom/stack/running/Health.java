package org.prachakhom.stack.running;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A service's own word about itself, on its management port. */
public final class Health {
    private final String base;

    /** The health of the service with this management port. */
    public Health(int managementPort) {
        this.base = "http://127.0.0.1:" + managementPort + "/actuator/";
    }

    /** Whether it takes requests: database, broker and views are as they should be. */
    public boolean ready() {
        return answers("health/readiness");
    }

    /** Whether the process itself is sound. */
    public boolean alive() {
        return answers("health/liveness");
    }

    /** Its metrics in Prometheus' text form; empty when it does not answer. */
    public String metrics() {
        try {
            var connection = open("prometheus");
            try (var in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException noAnswer) {
            return "";
        }
    }

    private boolean answers(String path) {
        try {
            var connection = open(path);
            boolean good = connection.getResponseCode() == 200;
            connection.disconnect();
            return good;
        } catch (IOException noAnswer) {
            return false;
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(5_000);
        return connection;
    }
}
