package org.prachakhom.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Everything that a topic holds, partition by partition. */
final class Topic implements AutoCloseable {
    private final Consumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    Topic(String name, KafkaClients clients) {
        consumer = clients.events();
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(name, partition))
                .toList();
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, 0));
    }

    /** What is there by now. */
    List<ConsumerRecord<String, byte[]>> records() {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        return records;
    }

    /** The values of a header in one stream, in the order of arrival. */
    List<String> header(String name, String stream) {
        return records().stream()
                .filter(event -> event.key().equals(stream))
                .map(event -> new String(event.headers().lastHeader(name).value(), UTF_8))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
