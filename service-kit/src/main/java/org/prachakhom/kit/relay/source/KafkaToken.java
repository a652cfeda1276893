package org.prachakhom.kit.relay.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a processor has read its topics, by topic and partition ({@code prachakhom.issue-3}); a partition never read is
 * absent. Stored with the rows of the processor, in one transaction.
 */
public record KafkaToken(Map<String, Mark> partitions) implements TrackingToken {
    /** Before the first record of every topic. */
    static final KafkaToken START = new KafkaToken(Map.of());

    private static final Mark NOTHING = new Mark(0, 0);

    public KafkaToken {
        partitions = Map.copyOf(partitions);
    }

    /**
     * Within one partition.
     *
     * @param next the offset to read next
     * @param position the highest position of the producing log seen; a record that is not higher is a repetition
     */
    public record Mark(long next, long position) {}

    /** How far it is in one partition. */
    public Mark mark(String topic, int partition) {
        return partitions.getOrDefault(key(topic, partition), NOTHING);
    }

    KafkaToken with(String topic, int partition, Mark mark) {
        Map<String, Mark> changed = new HashMap<>(partitions);
        changed.put(key(topic, partition), mark);
        return new KafkaToken(changed);
    }

    private static String key(String topic, int partition) {
        return topic + "-" + partition;
    }

    @Override
    public KafkaToken lowerBound(@Nullable TrackingToken other) {
        Map<String, Mark> lower = new HashMap<>(partitions);
        lower.keySet().retainAll(of(other).partitions.keySet());
        of(other).partitions.forEach((key, mark) -> lower.computeIfPresent(key, (_, own) -> lower(own, mark)));
        return new KafkaToken(lower);
    }

    @Override
    public KafkaToken upperBound(@Nullable TrackingToken other) {
        Map<String, Mark> upper = new HashMap<>(partitions);
        BinaryOperator<Mark> higher = (one, two) -> one.next >= two.next ? one : two;
        of(other).partitions.forEach((key, mark) -> upper.merge(key, mark, higher));
        return new KafkaToken(upper);
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return of(other).partitions.entrySet().stream()
                .allMatch(entry -> partitions.getOrDefault(entry.getKey(), NOTHING).next >= entry.getValue().next);
    }

    private static Mark lower(Mark one, Mark two) {
        return one.next <= two.next ? one : two;
    }

    /** The token as one of ours; null stands for the start. */
    public static KafkaToken of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> START;
            case KafkaToken own -> own;
            default -> throw new IllegalArgumentException("Not a token of a topic: " + token);
        };
    }
}
