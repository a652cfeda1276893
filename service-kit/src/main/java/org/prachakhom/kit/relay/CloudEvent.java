package org.prachakhom.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.LogRow;
import org.prachakhom.kit.store.LogMetadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Log rows as CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the payload is the value untouched. */
public final class CloudEvent {
    private static final String ID = "ce_id";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String SUBJECT = "ce_subject";
    private static final String SEQUENCE = "ce_sequence";
    private static final String FAMILY = "ce_family";
    private static final String TENANT = "ce_tenant";
    private static final String POSITION = "ce_position";
    private static final String CAUSE = "ce_cause";

    private CloudEvent() {}

    /** The record that carries a row. {@code service} names the log that the row is from. */
    public static ProducerRecord<String, byte[]> of(LogRow row, String service, JsonMapper json) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(Topics.of(row.name()), row.stream(), row.payload());
        add(event, "ce_specversion", "1.0");
        add(event, ID, row.eventId());
        add(event, "ce_source", "/prachakhom/" + service);
        add(event, TYPE, row.name() + ".v" + row.revision());
        add(event, SUBJECT, row.stream());
        add(event, TIME, row.recordedAt().toString());
        add(event, SEQUENCE, Long.toString(row.sequence()));
        add(event, FAMILY, row.family());
        add(event, TENANT, row.tenant());
        add(event, POSITION, Long.toString(row.position()));
        JsonNode metadata = json.readTree(row.metadata());
        add(event, CAUSE, metadata.path(LogMetadata.CAUSE).asString(null));
        add(
                event,
                LogMetadata.TRACE_PARENT,
                metadata.path(LogMetadata.TRACE_PARENT).asString(null));
        add(event, "content-type", "application/json");
        return event;
    }

    /**
     * The row that a record carries.
     *
     * @throws IllegalArgumentException when a header is missing or malformed, so that it is no event of ours
     */
    public static LogRow row(ConsumerRecord<String, byte[]> event, JsonMapper json) {
        String type = required(event, TYPE);
        int revisionAt = type.lastIndexOf(".v");
        if (revisionAt < 1 || event.value() == null) {
            throw new IllegalArgumentException("No type or no payload");
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(LogMetadata.TENANT, required(event, TENANT));
        put(metadata, LogMetadata.CAUSE, optional(event, CAUSE));
        put(metadata, LogMetadata.TRACE_PARENT, optional(event, LogMetadata.TRACE_PARENT));
        return new LogRow(
                Long.parseLong(required(event, POSITION)),
                required(event, SUBJECT),
                Long.parseLong(required(event, SEQUENCE)),
                required(event, FAMILY),
                type.substring(0, revisionAt),
                Integer.parseInt(type.substring(revisionAt + 2)),
                required(event, ID),
                required(event, TENANT),
                Instant.parse(required(event, TIME)),
                event.value(),
                json.writeValueAsBytes(metadata));
    }

    private static void add(ProducerRecord<String, byte[]> event, String name, @Nullable String value) {
        if (value != null) {
            event.headers().add(name, value.getBytes(UTF_8));
        }
    }

    private static void put(Map<String, String> metadata, String name, @Nullable String value) {
        if (value != null) {
            metadata.put(name, value);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> event, String name) {
        String value = optional(event, name);
        if (value == null) {
            throw new IllegalArgumentException("No header " + name);
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
