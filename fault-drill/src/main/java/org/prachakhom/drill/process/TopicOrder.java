package org.prachakhom.drill.process;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Whether a topic holds each stream in one piece and in order. */
final class TopicOrder {
    private final Map<Integer, Long> highest = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int records;
    private int repeats;

    private TopicOrder() {}

    /** Reads the whole topic. */
    static TopicOrder of(String topic, String bootstrap) {
        TopicOrder order = new TopicOrder();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(order::look);
            }
        }
        return order;
    }

    /** As every consumer does, passes over what a relay that died has repeated. */
    private void look(ConsumerRecord<String, String> record) {
        records++;
        long position = number(record, "ce_position");
        if (position <= highest.getOrDefault(record.partition(), 0L)) {
            repeats++;
            return;
        }
        highest.put(record.partition(), position);
        long sequence = number(record, "ce_sequence");
        long expected = last.getOrDefault(record.key(), -1L) + 1;
        if (sequence != expected) {
            broken.add("stream " + record.key() + " goes on with " + sequence + " instead of " + expected);
        }
        last.put(record.key(), sequence);
    }

    private static long number(ConsumerRecord<String, String> record, String header) {
        return Long.parseLong(new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8));
    }

    /** Where a stream has a gap or goes back. */
    List<String> broken() {
        return broken;
    }

    int records() {
        return records;
    }

    int repeats() {
        return repeats;
    }
}
