package org.prachakhom.stack.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prachakhom.stack.FreePorts;
import org.prachakhom.stack.process.StackFailure;

/**
 * The settings of the services ({@code settings.env}) and of this machine ({@code stack.env}), some of them replaced by
 * the data folder's {@code stack.env} or the environment.
 */
public final class StackSettings {
    private static final String PROFILES = "SPRING_PROFILES_ACTIVE";

    private final Map<String, String> values;

    private StackSettings(Map<String, String> values) {
        this.values = values;
    }

    /** The settings of the stack in {@code home}. */
    public static StackSettings of(StackHome home) {
        var values = defaults();
        Path own = home.data().resolve("stack.env");
        if (Files.exists(own)) {
            try {
                values.putAll(parse(Files.readString(own)));
            } catch (IOException e) {
                throw new StackFailure("Could not read " + own + ": " + e.getMessage(), e);
            }
        }
        values.replaceAll((key, value) -> System.getenv().getOrDefault(key, value));
        return new StackSettings(values);
    }

    /** The default settings on ports that are free now: for tests and measurements. */
    public static StackSettings onFreePorts() {
        var values = defaults();
        Iterator<Integer> free = Stream.generate(FreePorts::next).distinct().iterator();
        values.replaceAll((key, value) -> key.endsWith("_PORT") ? String.valueOf(free.next()) : value);
        return new StackSettings(values);
    }

    /** These settings with one value replaced. */
    public StackSettings with(String key, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new StackSettings(changed);
    }

    /** The same for real use: no demonstration user, no simulated time, and only the gateway's own tokens count. */
    public StackSettings forRealUse() {
        return with(PROFILES, "production");
    }

    /** Whether this is a demonstration: its users exist, its small issuer is trusted, its time can be moved. */
    public boolean demonstration() {
        return value(PROFILES).contains("simulation");
    }

    /** The value of a key that {@code stack.env} has. */
    public String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new StackFailure("The setting " + key + " is missing in stack.env.");
        }
        return value;
    }

    /** The port under this key. */
    public int port(String key) {
        String text = value(key);
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new StackFailure("The setting " + key + " must be a port number, not \"" + text + "\".");
        }
        return port;
    }

    /** All ports by key, in order of their names. */
    public Map<String, Integer> ports() {
        var ports = new TreeMap<String, Integer>();
        values.keySet().stream().filter(key -> key.endsWith("_PORT")).forEach(key -> ports.put(key, port(key)));
        return ports;
    }

    /** Where people and tests reach the gateway. */
    public String gatewayUrl() {
        return "http://localhost:" + port(Service.GATEWAY.portKey());
    }

    /** Where a service of this machine answers, past the gateway. */
    public String serviceUrl(String service) {
        return "http://127.0.0.1:"
                + port(Service.valueOf(service.toUpperCase(Locale.ROOT)).portKey());
    }

    /** What goes to every service unchanged: all values but the ports and addresses of this machine. */
    Map<String, String> shared() {
        var shared = new LinkedHashMap<>(values);
        shared.keySet().removeIf(key -> key.endsWith("_PORT") || key.endsWith("_ADDRESS"));
        return shared;
    }

    private static Map<String, String> defaults() {
        var values = own("settings.env");
        values.putAll(own("stack.env"));
        return values;
    }

    private static Map<String, String> own(String name) {
        try (InputStream in = StackSettings.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new StackFailure(name + " is missing in local-stack's jar.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StackFailure(name + " in local-stack's jar cannot be read.", e);
        }
    }

    private static Map<String, String> parse(String text) {
        var values = new LinkedHashMap<String, String>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    if (equals < 1) {
                        throw new StackFailure("The settings have a line that is not KEY=value: " + line);
                    }
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                });
        return values;
    }
}
