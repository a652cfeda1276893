package org.prachakhom.stack.running;

import java.nio.file.Path;
import java.util.Locale;

/** The five service processes. */
public enum Service {
    ISSUE("-Xmx224m"),
    MEETING("-Xmx128m"),
    COMMITTEE("-Xmx128m"),
    NOTIFICATION("-Xmx128m"),
    GATEWAY("-Xmx160m");

    private final String heap;

    Service(String heap) {
        this.heap = heap;
    }

    /** Its short name, also that of its database: {@code issue}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The executable jar as the build leaves it below the project's {@code root}. */
    public Path jar(Path root) {
        String module = id() + "-service";
        return root.resolve(module).resolve("target").resolve(module + "-0.1.0-SNAPSHOT-app.jar");
    }

    String heap() {
        return heap;
    }

    String portKey() {
        return name() + "_PORT";
    }

    /** The key of its management port in {@code stack.env}. */
    public String managementPortKey() {
        return name() + "_MANAGEMENT_PORT";
    }

    String managementUrlKey() {
        return name() + "_MANAGEMENT_URL";
    }

    String urlKey() {
        return name() + "_URL";
    }
}
