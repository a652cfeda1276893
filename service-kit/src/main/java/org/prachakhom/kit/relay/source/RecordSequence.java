package org.prachakhom.kit.relay.source;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The records of a set of topics as one reader comes by them, each event once. */
final class RecordSequence {
    private static final Logger LOG = LoggerFactory.getLogger(RecordSequence.class);

    private final RecordReader reader;
    private final TopicEnds ends;
    private KafkaToken read;

    RecordSequence(KafkaToken from, RecordReader reader, TopicEnds ends) {
        this.read = from;
        this.reader = reader;
        this.ends = ends;
    }

    /** The offset to read next. */
    long next(TopicPartition partition) {
        return read.mark(partition.topic(), partition.partition()).next();
    }

    /** What a record is to a processor: nothing for a repetition, and for what no version of ours reads. */
    List<TrackedEventMessage<?>> messages(ConsumerRecord<String, byte[]> event) {
        List<TrackedEventMessage<?>> messages = read(event);
        TopicPartition partition = new TopicPartition(event.topic(), event.partition());
        if (messages.isEmpty()) {
            ends.passedOver(partition, event.offset());
        } else {
            ends.handedOn(partition);
        }
        return messages;
    }

    private List<TrackedEventMessage<?>> read(ConsumerRecord<String, byte[]> event) {
        KafkaToken.Mark before = read.mark(event.topic(), event.partition());
        RecordReader.Decoded decoded;
        try {
            decoded = reader.read(event);
        } catch (IllegalArgumentException e) {
            LOG.error("{}-{}@{} is no event", event.topic(), event.partition(), event.offset(), e);
            return List.of();
        }
        boolean repeated = decoded.position() <= before.position();
        long highest = Math.max(decoded.position(), before.position());
        read = read.with(event.topic(), event.partition(), new KafkaToken.Mark(event.offset() + 1, highest));
        return repeated ? List.of() : decoded.at(read);
    }
}
