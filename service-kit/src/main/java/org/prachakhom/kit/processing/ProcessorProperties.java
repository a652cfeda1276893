package org.prachakhom.kit.processing;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The event processors of a service.
 *
 * @param processors by processing group
 */
@ConfigurationProperties("prachakhom")
public record ProcessorProperties(@DefaultValue Map<String, Feed> processors) {

    public ProcessorProperties {
        processors = Map.copyOf(processors);
    }

    /**
     * What feeds a processor, and how.
     *
     * @param source where its events come from
     * @param topics Kafka topics, for {@link Source#KAFKA} only
     * @param segments parts that work in parallel, each on its own streams. One by default: it keeps the order of the
     *     whole log, and a second was measured to be no faster. Topics allow one only, because the order between
     *     partitions differs from one reading to the next, and two segments could not share one token then
     * @param batchSize events in one transaction at most
     */
    public record Feed(
            Source source,
            @DefaultValue List<String> topics,
            @DefaultValue("1") int segments,
            @DefaultValue("200") int batchSize) {

        public Feed {
            topics = List.copyOf(topics);
            if (segments < 1 || batchSize < 1) {
                throw new IllegalArgumentException("segments and batch-size start at 1");
            }
            if (source == Source.LOG && !topics.isEmpty()) {
                throw new IllegalArgumentException("A processor fed by the log has no topics");
            }
            if (source == Source.KAFKA && (topics.isEmpty() || segments > 1)) {
                throw new IllegalArgumentException("A processor fed by Kafka has topics and one segment");
            }
        }
    }

    /** Where events come from. */
    public enum Source {
        /** The service's own log. */
        LOG,
        /** Topics, mostly of other services. */
        KAFKA
    }
}
