package org.prachakhom.kit.store.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.store.EventTooLarge;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.store.append.Append;
import org.prachakhom.kit.store.append.Appender;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log as Axon sees it. Appending only stages: the events of a unit of work are stored together in its commit. While a
 * command is handled, streams and snapshots of another tenant do not exist.
 */
public final class LogStorageEngine extends BatchingEventStorageEngine {
    /** A record of Kafka may have twice as many bytes, headers included. */
    private static final int LARGEST_EVENT = 512 << 10;

    private final Appender appender;
    private final LogReads log;
    private final Clock clock;

    /** {@code jdbc} reads as the writer's role; {@code clock} dates snapshots. */
    public LogStorageEngine(Parts parts, JdbcClient jdbc, Appender appender, Clock clock) {
        super(parts.builder());
        this.appender = appender;
        this.clock = clock;
        log = new LogReads(jdbc);
    }

    /** The exchangeable parts: how events and states become bytes, how old events are read, which snapshots count. */
    public record Parts(Serializer events, Serializer states, EventUpcaster upcasters, SnapshotFilter snapshots) {
        private Builder builder() {
            Builder builder = new Builder() {};
            builder.eventSerializer(events).snapshotSerializer(states).upcasterChain(upcasters);
            builder.snapshotFilter(snapshots);
            return builder;
        }
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        StagedAppend staged = StagedAppend.of(CurrentUnitOfWork.get(), appender);
        for (EventMessage<?> event : events) {
            staged.add(row(event, serializer));
        }
    }

    private static Append.Row row(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("Only events of aggregates are stored: " + message.getPayloadType());
        }
        if (!(event.getMetaData().get(LogMetadata.TENANT) instanceof String tenant)) {
            throw new IllegalArgumentException("An event without tenant: " + event.getPayloadType());
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        String name = payload.getType().getName();
        int size = payload.getData().length + metadata.length;
        if (size > LARGEST_EVENT) {
            throw new EventTooLarge(name, size, LARGEST_EVENT);
        }
        return new Append.Row(
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                event.getType(),
                name,
                Integer.parseInt(payload.getType().getRevision()),
                UUID.fromString(event.getIdentifier()),
                tenant,
                payload.getData(),
                metadata);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long after = lastToken == null ? 0 : lastToken.position().orElse(0);
        return log.after(after, batchSize);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSeq, int batchSize) {
        return StreamIds.parse(stream)
                .map(id -> log.ofStream(id, firstSeq, CommandTenant.current(), batchSize))
                .orElse(List.of());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return StreamIds.parse(stream).flatMap(id -> log.lastSeq(id, CommandTenant.current()));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> state = snapshot.serializePayload(serializer, byte[].class);
        Instant now = clock.instant();
        log.storeSnapshot(
                new GenericDomainEventEntry<>(
                        snapshot.getType(),
                        snapshot.getAggregateIdentifier(),
                        snapshot.getSequenceNumber(),
                        snapshot.getIdentifier(),
                        now,
                        state.getType().getName(),
                        state.getType().getRevision(),
                        state.getData(),
                        snapshot.serializeMetaData(serializer, byte[].class).getData()),
                now);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return StreamIds.parse(stream).flatMap(id -> log.snapshot(id, CommandTenant.current())).stream();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return new GlobalSequenceTrackingToken(log.positionBefore(time));
    }
}
