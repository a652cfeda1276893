package org.prachakhom.kit.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the segments of each processor stand. What this instance works on is known from memory, after its commits: the
 * stored token is older when only events passed that the processor does not handle.
 */
final class Standings {
    private final EventProcessingConfiguration processors;
    private final JdbcClient jdbc;
    private final Serializer tokens;

    /** {@code tokens} reads what the token store wrote. */
    Standings(EventProcessingConfiguration processors, JdbcClient jdbc, Serializer tokens) {
        this.processors = processors;
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** One token a segment, never empty; null stands for the start. */
    List<@Nullable TrackingToken> of(String processor) {
        Map<Integer, EventTrackerStatus> here = processor(processor).processingStatus();
        List<@Nullable TrackingToken> standing = new ArrayList<>();
        if (isWhole(here.values())) {
            here.values().forEach(status -> standing.add(lower(status.getTrackingToken())));
        } else {
            stored(processor).forEach((segment, token) -> {
                EventTrackerStatus status = here.get(segment);
                standing.add(lower(status == null ? token.value() : status.getTrackingToken()));
            });
        }
        return standing.isEmpty() ? startOnly() : standing;
    }

    /** The processor of that name; throws IllegalArgumentException for an unknown one. */
    StreamingEventProcessor processor(String name) {
        return processors
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("No processor " + name));
    }

    private static List<@Nullable TrackingToken> startOnly() {
        List<@Nullable TrackingToken> start = new ArrayList<>();
        start.add(null);
        return start;
    }

    /** Whether the segments worked on here are all that there are. */
    private static boolean isWhole(Collection<EventTrackerStatus> here) {
        double share = here.stream()
                .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                .sum();
        return share == 1.0;
    }

    private record Stored(@Nullable TrackingToken value) {}

    private Map<Integer, Stored> stored(String processor) {
        Map<Integer, Stored> found = new TreeMap<>();
        jdbc.sql("select segment, token, token_type from token_entry where processor_name = ?")
                .param(processor)
                .query(row -> {
                    byte[] token = row.getBytes("token");
                    found.put(row.getInt("segment"), new Stored(read(token, row.getString("token_type"))));
                });
        return found;
    }

    private @Nullable TrackingToken read(byte @Nullable [] token, String type) {
        return token == null ? null : tokens.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
    }

    private static @Nullable TrackingToken lower(@Nullable TrackingToken token) {
        return WrappedToken.unwrapLowerBound(token);
    }
}
