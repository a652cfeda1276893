package org.prachakhom.events;

/** A fact that happened and crosses a service border. */
public interface PublishedEvent {

    /** The stream that the fact belongs to, a UUID as text; also the key of its Kafka record. */
    String streamId();
}
