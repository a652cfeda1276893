package org.prachakhom.kit.relay.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The end of each partition as the broker last told it, at no cost of its own. */
final class TopicEnds {
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Passed> passed = new ConcurrentHashMap<>();

    /** The last records read that hold nothing for a processor: no token will ever move over them by itself. */
    private record Passed(long from, long next) {
        private Passed and(Passed later) {
            return later.from == next ? new Passed(from, later.next) : later;
        }
    }

    void seen(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            consumer.currentLag(partition).ifPresent(lag -> ends.put(partition, consumer.position(partition) + lag));
        }
    }

    /** A record that nobody gets: a repetition, or what no version of ours reads. */
    void passedOver(TopicPartition partition, long offset) {
        passed.merge(partition, new Passed(offset, offset + 1), Passed::and);
    }

    /** A record that a processor gets, after which its token moves. */
    void handedOn(TopicPartition partition) {
        passed.remove(partition);
    }

    /** Records that a processor which stands at the token has not read, as far as the broker has told. */
    long behind(KafkaToken token) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - next(token, end.getKey())))
                .sum();
    }

    /** The offset of the next record that holds something for a processor, as far as is known. */
    long next(KafkaToken token, TopicPartition partition) {
        long next = token.mark(partition.topic(), partition.partition()).next();
        Passed nothing = passed.get(partition);
        return nothing != null && nothing.from <= next ? Math.max(next, nothing.next) : next;
    }
}
