package org.prachakhom.kit.relay.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.prachakhom.kit.log.LogRow;
import org.prachakhom.kit.log.RowReader;
import org.prachakhom.kit.relay.CloudEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes event messages of records. Each processor polls for itself, but most read the same records at about the same time:
 * the last ones are kept, so that one JSON text is mostly read once for all processors of the service.
 */
final class RecordReader {
    private static final int KEPT_RECORDS = 1_000;
    private static final long KEPT_BYTES = 4L << 20;

    private final RowReader rows;
    private final JsonMapper json;
    private final Map<Place, Decoded> kept = new LinkedHashMap<>();
    private long bytes;

    /** {@code json} reads nothing but metadata. */
    RecordReader(RowReader rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    private record Place(String topic, int partition, long offset) {}

    /** A record's position in the log that it comes from, and its messages, none when only a newer version knows its name. */
    record Decoded(long position, List<TrackedEventMessage<?>> messages, int bytes) {

        List<TrackedEventMessage<?>> at(KafkaToken token) {
            return messages.stream()
                    .<TrackedEventMessage<?>>map(message -> message.withTrackingToken(token))
                    .toList();
        }
    }

    /**
     * What a record carries.
     *
     * @throws IllegalArgumentException when it is no event of ours
     */
    synchronized Decoded read(ConsumerRecord<String, byte[]> event) {
        Place place = new Place(event.topic(), event.partition(), event.offset());
        Decoded decoded = kept.get(place);
        if (decoded == null) {
            decoded = decode(event);
            keep(place, decoded);
        }
        return decoded;
    }

    private Decoded decode(ConsumerRecord<String, byte[]> event) {
        LogRow row = CloudEvent.row(event, json);
        return new Decoded(row.position(), rows.messages(row, KafkaToken.START), row.payload().length);
    }

    private void keep(Place place, Decoded decoded) {
        kept.put(place, decoded);
        bytes += decoded.bytes();
        var oldest = kept.values().iterator();
        while (kept.size() > KEPT_RECORDS || bytes > KEPT_BYTES) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
