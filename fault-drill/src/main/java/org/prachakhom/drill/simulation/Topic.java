package org.prachakhom.drill.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;

/** What others hear of a service: a stream stays in its partition, partitions know nothing of each other. */
final class Topic {
    private static final int PARTITIONS = 3;

    private final List<List<Entry>> partitions = IntStream.range(0, PARTITIONS)
            .<List<Entry>>mapToObj(_ -> new ArrayList<>())
            .toList();

    /** An event and its position in the log, which a repetition has again. */
    record Entry(int position, DomainEventMessage<?> event) {}

    void clear() {
        partitions.forEach(List::clear);
    }

    void add(int position, DomainEventMessage<?> event) {
        partitions
                .get(Math.floorMod(event.getAggregateIdentifier().hashCode(), PARTITIONS))
                .add(new Entry(position, event));
    }

    List<List<Entry>> partitions() {
        return partitions;
    }
}
