package org.prachakhom.kit.relay;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes event messages of records. The payload is read only when a handler asks for it, so what cannot be read fails
 * there and is parked with its bytes.
 */
final class EventReader {
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final JsonMapper json;

    /** {@code serializer} knows events by their wire names. */
    EventReader(Serializer serializer, EventUpcaster upcasters, JsonMapper json) {
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.json = json;
    }

    /**
     * The row of the log that a record carries.
     *
     * @throws IllegalArgumentException when it is no event of ours
     */
    LogRow row(ConsumerRecord<String, byte[]> event) {
        return CloudEvent.row(event, json);
    }

    /** The messages of a row; none when only a newer version knows the name. */
    List<TrackedEventMessage<?>> messages(LogRow row, TrackingToken token) {
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                row.family(),
                row.stream(),
                row.sequence(),
                row.eventId(),
                row.recordedAt(),
                row.name(),
                Integer.toString(row.revision()),
                row.payload(),
                row.metadata());
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(token, entry)), serializer, upcasters)
                .filter(message -> message.getPayloadType() != UnknownSerializedType.class)
                .toList();
    }
}
