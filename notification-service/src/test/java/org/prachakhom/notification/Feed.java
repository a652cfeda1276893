package org.prachakhom.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.kit.store.LogMetadata;

/**
 * Hands events to projections and policies of one processing group as Axon does: found by annotation, parameters taken
 * from the message. Remembers them, so that they can be replayed.
 */
public final class Feed {
    private static final Instant RECORDED = Instant.parse("2026-03-05T03:00:01Z");

    private final String tenant;
    private final List<AnnotationEventHandlerAdapter> handlers = new ArrayList<>();
    private final List<DomainEventMessage<?>> published = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** A feed of events of one tenant. */
    public Feed(String tenant, Object... handlers) {
        this.tenant = tenant;
        for (Object handler : handlers) {
            this.handlers.add(new AnnotationEventHandlerAdapter(handler));
        }
    }

    /** Publishes the events in order. */
    public Feed publish(PublishedEvent... events) {
        for (PublishedEvent event : events) {
            DomainEventMessage<PublishedEvent> message = message(event);
            published.add(message);
            handle(message);
        }
        return this;
    }

    /** Resets and hands out everything again. */
    public void replay() {
        for (AnnotationEventHandlerAdapter handler : handlers) {
            handler.prepareReset(null);
        }
        published.forEach(this::handle);
    }

    private DomainEventMessage<PublishedEvent> message(PublishedEvent event) {
        long version = versions.merge(event.streamId(), 0L, (last, _) -> last + 1);
        String id = UUID.nameUUIDFromBytes((event.streamId() + version).getBytes(UTF_8))
                .toString();
        return new GenericDomainEventMessage<>(
                "stream",
                event.streamId(),
                version,
                event,
                MetaData.with(LogMetadata.TENANT, tenant),
                id,
                RECORDED.plusSeconds(published.size()));
    }

    private void handle(DomainEventMessage<?> message) {
        try {
            for (AnnotationEventHandlerAdapter handler : handlers) {
                if (handler.canHandle(message)) {
                    handler.handle(message);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("Handling " + message.getPayload() + " failed", e);
        }
    }
}
