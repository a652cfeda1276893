package org.prachakhom.drill.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.kit.store.LogMetadata;

/** The log of one service. Events have ids that a replay of the schedule gives again: their stream and number in it. */
final class MemoryLog implements EventStorageEngine {
    private static final MetaData METADATA = MetaData.with(LogMetadata.TENANT, Town.TENANT);

    private final List<DomainEventMessage<?>> rows = new ArrayList<>();

    void clear() {
        rows.clear();
    }

    int size() {
        return rows.size();
    }

    DomainEventMessage<?> row(int position) {
        return rows.get(position);
    }

    /** The streams in the order of their first facts. */
    List<String> streams() {
        return rows.stream()
                .map(DomainEventMessage::getAggregateIdentifier)
                .distinct()
                .toList();
    }

    /** The facts of a stream, of this kind. */
    <T extends PublishedEvent> List<T> stream(String id, Class<T> kind) {
        return rows.stream()
                .filter(row -> row.getAggregateIdentifier().equals(id))
                .map(row -> kind.cast(row.getPayload()))
                .toList();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> fact)) {
                throw new IllegalArgumentException("No fact of a stream: " + event.getPayloadType());
            }
            String id = fact.getAggregateIdentifier();
            long number = fact.getSequenceNumber();
            if (number != lastSequenceNumberFor(id).orElse(-1L) + 1) {
                throw new IllegalStateException("Fact " + number + " of " + id + " does not come next");
            }
            rows.add(new GenericDomainEventMessage<>(
                    fact.getType(), id, number, fact.getPayload(), METADATA, id + "/" + number, fact.getTimestamp()));
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(rows.stream()
                .filter(row -> row.getAggregateIdentifier().equals(aggregateIdentifier))
                .filter(row -> row.getSequenceNumber() >= firstSequenceNumber)
                .toList());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return rows.reversed().stream()
                .filter(row -> row.getAggregateIdentifier().equals(aggregateIdentifier))
                .findFirst()
                .map(DomainEventMessage::getSequenceNumber);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken from, boolean mayBlock) {
        throw new UnsupportedOperationException("Followers read rows");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Nothing lives long enough here");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
