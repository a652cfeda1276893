package org.prachakhom.testing.scenario;

import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores events in the service's own log, as its aggregates would. */
final class OwnLog {
    private final String service;
    private final EventStore log;
    private final JdbcClient jdbc;

    OwnLog(String service, EventStore log, JdbcClient jdbc) {
        this.service = service;
        this.log = log;
        this.jdbc = jdbc;
    }

    PositionToken append(String tenant, PublishedEvent event) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        long sequence = log.lastSequenceNumberFor(event.streamId()).orElse(-1L) + 1;
        log.publish(new GenericDomainEventMessage<>(
                Streams.family(event), event.streamId(), sequence, event, Map.of(LogMetadata.TENANT, tenant)));
        unit.commit();
        String name = EventCatalogue.wireName(event.getClass()).value();
        return PositionToken.of(service, event.streamId(), name, head());
    }

    private long head() {
        return jdbc.sql("select max(position) from event_log").query(Long.class).single();
    }
}
