package org.prachakhom.kit.processing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.prachakhom.kit.relay.Topics;

/**
 * Where a change stands in the log of its service and on its way to the others; given to clients as opaque text, so that
 * a later query can ask for rows that show the change.
 *
 * @param service the service whose log holds the change
 * @param position position of the change's last event in that log
 * @param topic Kafka topic that carries the stream
 * @param partition partition of the topic that carries the stream
 */
public record PositionToken(String service, long position, String topic, int partition) {

    /** The token of an event at {@code position} of the service's log, by the event's wire name. */
    public static PositionToken of(String service, String stream, String wireName, long position) {
        return new PositionToken(service, position, Topics.of(wireName), Topics.partition(stream));
    }

    /**
     * Reads what {@link #text()} gave.
     *
     * @throws IllegalArgumentException for text that no answer ever gave
     */
    public static PositionToken parse(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
        if (parts.length != 4 || parts[0].isEmpty() || parts[2].isEmpty()) {
            throw new IllegalArgumentException("Not a position");
        }
        return new PositionToken(parts[0], Long.parseLong(parts[1]), parts[2], Integer.parseInt(parts[3]));
    }

    /** The opaque form, safe in a URL. */
    public String text() {
        String plain = service + " " + position + " " + topic + " " + partition;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
