package org.prachakhom.kit.relay.source;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.relay.Topics;

/**
 * The events of other services for one processor. Reads all partitions of its topics without a consumer group: offsets
 * live in the processor's token, and repetitions are dropped by the position that each record carries.
 */
public final class KafkaEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final List<TopicPartition> partitions;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final RecordReader reader;
    private final TopicEnds ends = new TopicEnds();

    KafkaEventSource(List<String> topics, Supplier<Consumer<String, byte[]>> consumers, RecordReader reader) {
        this.partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
        this.consumers = consumers;
        this.reader = reader;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        KafkaToken from = KafkaToken.of(WrappedToken.unwrapLowerBound(trackingToken));
        KafkaEventStream stream = new KafkaEventStream(from, partitions, consumers, reader, ends);
        stream.start();
        return stream;
    }

    /** The only place where a processor starts: topics keep everything. */
    @Override
    public TrackingToken createTailToken() {
        return KafkaToken.START;
    }

    /** How many records a processor that stands at {@code token} has before it, as far as the broker has told. */
    public long behind(@Nullable TrackingToken token) {
        return ends.behind(KafkaToken.of(WrappedToken.unwrapLowerBound(token)));
    }

    /**
     * Whether a processor that stands at {@code reached} has seen all that one at {@code mark} has, except for records that
     * hold nothing for it.
     */
    public boolean hasPassed(TrackingToken reached, @Nullable TrackingToken mark) {
        KafkaToken here = KafkaToken.of(WrappedToken.unwrapLowerBound(reached));
        KafkaToken there = KafkaToken.of(WrappedToken.unwrapLowerBound(mark));
        return partitions.stream().allMatch(partition -> hasPassed(here, there, partition));
    }

    private boolean hasPassed(KafkaToken here, KafkaToken there, TopicPartition partition) {
        KafkaToken.Mark mark = there.mark(partition.topic(), partition.partition());
        return here.mark(partition.topic(), partition.partition()).position() >= mark.position()
                || ends.next(here, partition) >= mark.next();
    }
}
