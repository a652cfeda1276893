package org.prachakhom.kit.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackerStatus;
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
    private final Serializer serializer;

    /** {@code serializer} reads what the token store wrote. */
    Standings(EventProcessingConfiguration processors, JdbcClient jdbc, Serializer serializer) {
        this.processors = processors;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** One token a segment, never empty; null stands for the start. */
    List<@Nullable TrackingToken> of(String processor) {
        List<@Nullable TrackingToken> standing = new ArrayList<>();
        tokens(processor).forEach(token -> standing.add(WrappedToken.unwrapLowerBound(token)));
        return standing.isEmpty() ? startOnly() : standing;
    }

    /** The segments that Axon has marked as handling again what they had handled before, on whichever instance. */
    List<ReplayToken> replays(String processor) {
        return tokens(processor).stream()
                .flatMap(token -> WrappedToken.unwrap(token, ReplayToken.class).stream())
                .toList();
    }

    private List<@Nullable TrackingToken> tokens(String processor) {
        Map<Integer, EventTrackerStatus> here = processor(processor).processingStatus();
        List<@Nullable TrackingToken> tokens = new ArrayList<>();
        if (isWhole(here.values())) {
            here.values().forEach(status -> tokens.add(whole(status)));
        } else {
            stored(processor).forEach((segment, token) -> {
                EventTrackerStatus status = here.get(segment);
                tokens.add(status == null ? token.value() : whole(status));
            });
        }
        return tokens;
    }

    /** With the mark of a replay, which the status itself would leave out. */
    private static @Nullable TrackingToken whole(EventTrackerStatus status) {
        return status instanceof TrackerStatus known ? known.getInternalTrackingToken() : status.getTrackingToken();
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
        return token == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
    }
}
