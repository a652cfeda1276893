package org.prachakhom.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, broker and controller in one) as a child JVM, its data kept in a folder.
 *
 * <p>Listens on the loopback address only. Ends with this JVM.
 */
public final class KafkaProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Ports wanted;
    private final List<String> jvmOptions;
    private Ports ports;
    private @Nullable ChildProcess process;

    private record Ports(int broker, int controller) {
        Ports orFree() {
            return new Ports(broker == 0 ? FreePorts.next() : broker, controller == 0 ? FreePorts.next() : controller);
        }
    }

    private KafkaProcess(Path folder, Ports wanted, List<String> jvmOptions) {
        this.folder = folder;
        this.wanted = wanted;
        this.jvmOptions = jvmOptions;
        this.ports = wanted;
    }

    /** A broker with its data below {@code folder}, formatted on the first start; free ports. Not started yet. */
    public static KafkaProcess in(Path folder) {
        return new KafkaProcess(folder.toAbsolutePath(), new Ports(0, 0), List.of("-Xmx96m"));
    }

    /** The same broker on these ports; 0 takes a free one and keeps it over restarts. */
    public KafkaProcess ports(int broker, int controller) {
        return new KafkaProcess(folder, new Ports(broker, controller), jvmOptions);
    }

    /** The same broker with these JVM options in place of {@code -Xmx96m}. */
    public KafkaProcess jvmOptions(List<String> options) {
        return new KafkaProcess(folder, wanted, List.copyOf(options));
    }

    /**
     * Starts the broker and waits until it serves.
     *
     * @throws StackFailure when it does not start, with the end of its log
     */
    public KafkaProcess start() {
        ports = ports.orFree();
        Path ready = folder.resolve("ready");
        ChildProcess started;
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready);
            Path settings = KafkaSettings.write(folder, ports.broker, ports.controller);
            var command = JavaCommand.of(jvmOptions, KafkaBroker.class, List.of(settings.toString(), ready.toString()));
            started = ChildProcess.start(command, Map.of(), folder, folder.resolve("kafka.log"));
        } catch (IOException e) {
            throw new StackFailure("Could not prepare the broker's folder " + folder + ": " + e.getMessage(), e);
        }
        if (!Readiness.await(PATIENCE, started::alive, () -> Files.exists(ready))) {
            started.kill();
            throw new StackFailure("Kafka did not start:\n" + started.lastWords());
        }
        process = started;
        return this;
    }

    /** What clients connect to: host and port. */
    public String bootstrap() {
        return "127.0.0.1:" + ports.broker;
    }

    /** The broker's port; 0 before the first start with a free port. */
    public int port() {
        return ports.broker;
    }

    /** The id of the process, or 0 when it was never started. */
    public long pid() {
        return process == null ? 0 : process.pid();
    }

    /** Whether the process lives. */
    public boolean alive() {
        return process != null && process.alive();
    }

    /** Stops it in order. */
    public void stop() {
        if (process != null) {
            process.stop("TERM", Duration.ofSeconds(30));
        }
    }

    /** Kills it at once (signal 9). */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Starts it again on the same ports and data; stops it first when it lives. */
    public KafkaProcess restart() {
        stop();
        return start();
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }
}
