package org.prachakhom.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.WireName;
import org.prachakhom.kit.text.KeyRecord;
import tools.jackson.databind.json.JsonMapper;

/** Speaks on Kafka for the services whose events this one reads. */
final class OtherServices implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant RECORDED = Instant.parse("2026-03-05T03:00:01Z");

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> versions = new HashMap<>();
    private long position;

    OtherServices(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes an event, waiting for the broker. */
    void publish(String tenant, PublishedEvent event) {
        WireName name = EventCatalogue.wireName(event.getClass());
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                EventCatalogue.topic(event.getClass()), event.streamId(), JSON.writeValueAsBytes(event));
        long version = versions.merge(event.streamId(), 0L, (last, _) -> last + 1);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", name.value() + ".v" + name.revision(),
                        "ce_subject", event.streamId(),
                        "ce_time", RECORDED.toString(),
                        "ce_sequence", Long.toString(version),
                        "ce_family", "stream",
                        "ce_tenant", tenant,
                        "ce_position", Long.toString(++position))
                .forEach((header, value) -> message.headers().add(header, value.getBytes(UTF_8)));
        send(message);
    }

    /** Says that a key was destroyed, so that what it sealed reads as erased. */
    void destroyed(String tenant, String stream, String kid) {
        KeyRecord key = new KeyRecord(kid, stream, tenant, null, null, RECORDED);
        send(new ProducerRecord<>("prachakhom.keys", kid, JSON.writeValueAsBytes(key)));
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
