package org.prachakhom.kit.processing;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.LogSource;
import org.prachakhom.kit.processing.ProcessorProperties.Feed;
import org.prachakhom.kit.processing.ProcessorProperties.Source;
import org.prachakhom.kit.relay.source.KafkaEventSource;
import org.prachakhom.kit.relay.source.KafkaSources;

/** The configured processors, each with the source that feeds it. */
final class ProcessorSources {
    private final Map<String, Feed> feeds;
    private final LogSource log;
    private final Map<String, KafkaEventSource> topics = new TreeMap<>();

    ProcessorSources(Map<String, Feed> feeds, LogSource log, KafkaSources kafka) {
        this.feeds = new TreeMap<>(feeds);
        this.log = log;
        feeds.forEach((name, feed) -> {
            if (feed.source() == Source.KAFKA) {
                topics.put(name, kafka.of(feed.topics()));
            }
        });
    }

    /** All processors, by name. */
    Map<String, Feed> feeds() {
        return feeds;
    }

    /** What feeds a processor; throws IllegalArgumentException for an unknown one. */
    Feed feed(String processor) {
        Feed feed = feeds.get(processor);
        if (feed == null) {
            throw new IllegalArgumentException("No processor " + processor);
        }
        return feed;
    }

    StreamableMessageSource<TrackedEventMessage<?>> source(String processor) {
        KafkaEventSource source = topics.get(processor);
        return source == null ? log : source;
    }

    /** How many events a processor that stands at {@code token} has before it. */
    long behind(String processor, @Nullable TrackingToken token) {
        KafkaEventSource source = topics.get(processor);
        return source == null ? log.behind(token) : source.behind(token);
    }

    /** Whether a processor that stands at {@code reached} has before it nothing that is not after {@code mark}. */
    boolean hasPassed(String processor, TrackingToken reached, @Nullable TrackingToken mark) {
        KafkaEventSource source = topics.get(processor);
        return source == null ? reached.covers(mark) || log.behind(reached) == 0 : source.hasPassed(reached, mark);
    }
}
