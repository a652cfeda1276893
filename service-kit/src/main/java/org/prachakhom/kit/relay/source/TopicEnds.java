package org.prachakhom.kit.relay.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The end of each partition as the broker last told it, at no cost of its own. */
final class TopicEnds {
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();

    void seen(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            consumer.currentLag(partition).ifPresent(lag -> ends.put(partition, consumer.position(partition) + lag));
        }
    }

    /** Records that a processor which stands at the token has not read, as far as the broker has told. */
    long behind(KafkaToken token) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(
                        0,
                        end.getValue()
                                - token.mark(end.getKey().topic(), end.getKey().partition())
                                        .next()))
                .sum();
    }
}
