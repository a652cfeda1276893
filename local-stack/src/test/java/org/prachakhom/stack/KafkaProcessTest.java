package org.prachakhom.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaProcessTest {
    private static final String TOPIC = "kept";

    @TempDir
    Path folder;

    @Test
    void keepsAcknowledgedRecordsOverAnOrderlyStopAndOverAKill() throws Exception {
        try (var kafka = KafkaProcess.in(folder).start()) {
            createTopic(kafka);
            send(kafka, "one");
            String bootstrap = kafka.bootstrap();

            kafka.restart();
            send(kafka, "two");
            kafka.kill();
            assertThat(kafka.alive()).isFalse();
            kafka.restart();

            assertThat(kafka.bootstrap()).isEqualTo(bootstrap);
            assertThat(records(kafka)).isEqualTo(2);
        }
    }

    private static void createTopic(KafkaProcess kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(KafkaProcess kafka, String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static long records(KafkaProcess kafka) throws Exception {
        var partition = new TopicPartition(TOPIC, 0);
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get(30, TimeUnit.SECONDS)
                    .offset();
        }
    }
}
