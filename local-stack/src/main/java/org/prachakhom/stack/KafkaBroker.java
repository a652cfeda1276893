package org.prachakhom.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * The main class of the broker's own JVM: formats the data folder on the first start, runs the broker, and writes the
 * file named by the second argument once it serves.
 */
final class KafkaBroker {
    private KafkaBroker() {}

    /** Runs the broker of the properties file {@code args[0]} until a signal ends it. */
    public static void main(String[] args) throws IOException {
        Path settings = Path.of(args[0]);
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(settings)) {
            properties.load(in);
        }
        format(settings, Path.of(properties.getProperty("log.dirs")));
        var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop-broker"));
        server.startup();
        Files.createFile(Path.of(args[1]));
        server.awaitShutdown();
    }

    private static void format(Path settings, Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        String[] command = {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()};
        if (StorageTool.execute(command, System.err) != 0) {
            throw new IllegalStateException("The broker's data folder could not be formatted: " + data);
        }
    }
}
