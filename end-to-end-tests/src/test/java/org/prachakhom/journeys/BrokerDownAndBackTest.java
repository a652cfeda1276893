package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** The broker is away for half a minute; filing goes on, and all arrives afterwards in order. */
class BrokerDownAndBackTest {
    private static final Duration AWAY = Duration.ofSeconds(30);

    private final TestStack stack = TestStack.get();

    @Test
    void filingGoesOnAndEverythingArrivesInOrder() {
        Town town = Town.found(stack);
        AtomicInteger filed = new AtomicInteger();
        stack.processes().hold("kafka");
        try {
            Instant back = Instant.now().plus(AWAY);
            await().atMost(AWAY.plusSeconds(30))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        town.raise("เรื่องระหว่างระบบส่งต่อหยุด " + filed.incrementAndGet(), null);
                        return Instant.now().isAfter(back);
                    });
        } finally {
            stack.processes().release("kafka");
        }

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(town.monitor()
                        .get("/api/v1/progress/figures?by=community")
                        .raw()
                        .body())
                .contains("\"issues\":" + filed + ","));
        assertThat(filed.get()).isGreaterThan(50);
        List<ConsumerRecord<String, String>> records = everyRecord("prachakhom.issue");
        assertThat(records).isNotEmpty();
        assertSequencesHaveNoGap(records);
    }

    private List<ConsumerRecord<String, String>> everyRecord(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.processes().kafka().bootstrap());
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** As every consumer does, passes over what a relay that died repeats; the rest must be each stream in one piece. */
    private static void assertSequencesHaveNoGap(List<ConsumerRecord<String, String>> records) {
        Map<Integer, Long> highest = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        for (ConsumerRecord<String, String> record : records) {
            long position = number(record, "ce_position");
            if (position > highest.getOrDefault(record.partition(), 0L)) {
                highest.put(record.partition(), position);
                long sequence = number(record, "ce_sequence");
                assertThat(sequence).as("stream %s", record.key()).isEqualTo(last.getOrDefault(record.key(), -1L) + 1);
                last.put(record.key(), sequence);
            }
        }
    }

    private static long number(ConsumerRecord<String, String> record, String header) {
        return Long.parseLong(new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8));
    }
}
