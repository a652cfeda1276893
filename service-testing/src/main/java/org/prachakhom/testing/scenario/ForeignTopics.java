package org.prachakhom.testing.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.serialization.Serializer;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.WireName;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.processing.PositionToken;

/** Sends what the relays of other services would send. */
final class ForeignTopics implements AutoCloseable {
    private static final AtomicLong POSITIONS = new AtomicLong();
    private static final Map<String, Long> SEQUENCES = new HashMap<>();

    private final Producer<String, byte[]> producer;
    private final Serializer events;

    ForeignTopics(String bootstrap, Serializer events) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
        this.events = events;
    }

    /** A record as it was sent, and where a reader stands that has seen it. */
    record Sent(ProducerRecord<String, byte[]> event, PositionToken position) {}

    Sent send(String tenant, PublishedEvent event) {
        WireName name = EventCatalogue.wireName(event.getClass());
        String topic = EventCatalogue.topic(event.getClass());
        byte[] payload = events.serialize(event, byte[].class).getData();
        long position = POSITIONS.incrementAndGet();
        ProducerRecord<String, byte[]> made = new ProducerRecord<>(topic, event.streamId(), payload);
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", StreamIds.next(),
                "ce_source", "/prachakhom/scenario",
                "ce_type", name.value() + ".v" + name.revision(),
                "ce_subject", event.streamId(),
                "ce_time", Instant.now().toString(),
                "ce_sequence", Long.toString(nextSequence(event.streamId())),
                "ce_family", Streams.family(event),
                "ce_tenant", tenant,
                "ce_position", Long.toString(position)));
        headers.put("content-type", "application/json");
        headers.forEach((header, value) -> made.headers().add(header, value.getBytes(UTF_8)));
        send(made);
        return new Sent(made, PositionToken.of("scenario", event.streamId(), name.value(), position));
    }

    /** Sends a record and waits for the broker. */
    void send(ProducerRecord<String, byte[]> made) {
        try {
            producer.send(made).get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker took no record", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private static long nextSequence(String stream) {
        synchronized (SEQUENCES) {
            return SEQUENCES.merge(stream, 0L, (last, zero) -> last + 1);
        }
    }
}
