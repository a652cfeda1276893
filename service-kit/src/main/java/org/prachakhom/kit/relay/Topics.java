package org.prachakhom.kit.relay;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Utils;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;

/** Which topic and partition carry a stream. Frozen: the number of partitions never changes. */
public final class Topics {
    /** Partitions of every topic. */
    public static final int PARTITIONS = 12;

    /** The topic of the wrapped text keys, compacted. */
    public static final String KEYS = "prachakhom.keys";

    private static final String PREFIX = "prachakhom.";

    private Topics() {}

    /** The topic of an event; a name that this version does not know belongs to the family that it begins with. */
    public static String of(String wireName) {
        return EventCatalogue.eventNamed(wireName)
                .map(EventCatalogue::topic)
                .orElseGet(() -> PREFIX + wireName.split("\\.", 2)[0]);
    }

    /** The partition that Kafka's own partitioner gives to the stream's id as key. */
    public static int partition(String stream) {
        return Utils.toPositive(Utils.murmur2(stream.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    /** Every topic that carries events. */
    public static Set<String> ofEvents() {
        Set<String> topics = new TreeSet<>();
        for (Class<? extends PublishedEvent> event : EventCatalogue.events()) {
            topics.add(EventCatalogue.topic(event));
        }
        return topics;
    }
}
