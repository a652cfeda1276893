package org.prachakhom.kit.log;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Makes event messages of rows. The payload is read only when a handler asks for it, so what cannot be read fails there
 * and is parked with its bytes.
 */
public final class RowReader {
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /** {@code serializer} knows events by their wire names. */
    public RowReader(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The messages of a row; none when only a newer version knows the name. */
    public List<TrackedEventMessage<?>> messages(LogRow row, TrackingToken token) {
        var event = new TrackedDomainEventData<>(token, new StoredEvent(row));
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(event), serializer, upcasters)
                .filter(message -> message.getPayloadType() != UnknownSerializedType.class)
                .toList();
    }
}
