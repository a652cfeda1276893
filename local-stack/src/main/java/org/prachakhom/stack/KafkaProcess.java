package org.prachakhom.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.JavaCommand;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.process.StartCache;

/**
 * A real Kafka broker (KRaft, broker and controller in one) as a child JVM, its data kept in a folder.
 *
 * <p>Listens on the loopback address only. Ends with this JVM.
 */
public final class KafkaProcess extends ChildServer {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final Ports wanted;
    private final @Nullable StartCache cache;
    private volatile Ports ports;

    private record Ports(int broker, int controller) {
        Ports orFree() {
            return new Ports(broker == 0 ? FreePorts.next() : broker, controller == 0 ? FreePorts.next() : controller);
        }
    }

    private KafkaProcess(Path folder, Ports wanted, @Nullable StartCache cache) {
        this.folder = folder;
        this.wanted = wanted;
        this.cache = cache;
        this.ports = wanted;
    }

    /** A broker with its data below {@code folder}, formatted on the first start; free ports. Not started yet. */
    public static KafkaProcess in(Path folder) {
        return new KafkaProcess(folder.toAbsolutePath(), new Ports(0, 0), null);
    }

    /** The same broker on these ports; 0 takes a free one and keeps it over restarts. */
    public KafkaProcess ports(int broker, int controller) {
        return new KafkaProcess(folder, new Ports(broker, controller), cache);
    }

    /** The same broker with a start cache; works only where the whole class path is jars. */
    public KafkaProcess startCache(StartCache cache) {
        return new KafkaProcess(folder, wanted, cache);
    }

    /**
     * Starts the broker and waits until it serves.
     *
     * @throws StackFailure when it does not start, with the end of its log
     */
    @Override
    public KafkaProcess start() {
        ports = ports.orFree();
        Path ready = folder.resolve("ready");
        ChildProcess started;
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready);
            Path settings = KafkaSettings.write(folder, ports.broker, ports.controller);
            var command =
                    JavaCommand.of(jvmOptions(), KafkaBroker.class, List.of(settings.toString(), ready.toString()));
            started = runs(ChildProcess.start(command, Map.of(), folder, folder.resolve("kafka.log")));
        } catch (IOException e) {
            throw new StackFailure("Could not prepare the broker's folder " + folder + ": " + e.getMessage(), e);
        }
        if (!started.awaitReady(PATIENCE, () -> Files.exists(ready))) {
            started.kill();
            throw new StackFailure("Kafka did not start:\n" + started.lastWords());
        }
        return this;
    }

    private List<String> jvmOptions() {
        var options = new ArrayList<>(List.of("-Xmx96m"));
        if (cache != null) {
            options.addAll(cache.options());
        }
        return options;
    }

    /** What clients connect to: host and port. */
    public String bootstrap() {
        return "127.0.0.1:" + ports.broker;
    }

    /** The broker's port; 0 before the first start with a free port. */
    @Override
    public int port() {
        return ports.broker;
    }

    /** One that records its start cache is killed, because it would write the cache for a minute. */
    @Override
    protected void end(ChildProcess living) {
        if (cache != null && cache.recording()) {
            living.kill();
        } else {
            living.stop("TERM", Duration.ofSeconds(30));
        }
    }
}
