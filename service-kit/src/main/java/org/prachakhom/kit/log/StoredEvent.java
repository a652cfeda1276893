package org.prachakhom.kit.log;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row as Axon wants it. Axon's own entry writes the time as text and reads it again for every event. */
record StoredEvent(LogRow row) implements DomainEventData<byte[]> {

    @Override
    public String getType() {
        return row.family();
    }

    @Override
    public String getAggregateIdentifier() {
        return row.stream();
    }

    @Override
    public long getSequenceNumber() {
        return row.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return row.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return row.recordedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(row.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(row.payload(), byte[].class, row.name(), Integer.toString(row.revision()));
    }
}
