package org.prachakhom.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings file of the one-node broker; the size of its threads and buffers fits a small machine. */
final class KafkaSettings {
    private static final String FIXED = """
            process.roles=broker,controller
            node.id=1
            controller.listener.names=CONTROLLER
            auto.create.topics.enable=false
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=1
            group.initial.rebalance.delay.ms=0
            num.network.threads=2
            num.io.threads=4
            background.threads=2
            log.segment.bytes=67108864
            log.retention.ms=-1
            log.cleaner.dedupe.buffer.size=4194304
            log.cleaner.backoff.ms=1000
            controlled.shutdown.max.retries=1
            """;

    private KafkaSettings() {}

    static Path write(Path folder, int brokerPort, int controllerPort) throws IOException {
        String listeners = "PLAINTEXT://127.0.0.1:" + brokerPort + ",CONTROLLER://127.0.0.1:" + controllerPort;
        String own = "controller.quorum.bootstrap.servers=127.0.0.1:" + controllerPort
                + "\nlisteners=" + listeners
                + "\nadvertised.listeners=" + listeners
                + "\nlog.dirs=" + folder.resolve("data") + "\n";
        return Files.writeString(folder.resolve("server.properties"), FIXED + own);
    }
}
