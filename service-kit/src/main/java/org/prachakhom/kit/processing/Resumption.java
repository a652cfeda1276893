package org.prachakhom.kit.processing;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has processors go on as soon as the database answers again. After a failure Axon lets a processor rest, twice as long
 * each time, up to a minute; so after a long outage its views would stay old for that minute. Here every segment that
 * nobody works on is claimed at once. A database that does not answer keeps this look waiting, too.
 */
final class Resumption {
    private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);
    /** Free, or still ours from before the failure, which could not give it back. */
    private static final String CLAIMABLE = """
            select processor_name as processor, segment as number from token_entry
            where owner is null or owner = ?""";

    private final ProcessorSources sources;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final String instance;
    private final Map<Segment, CompletableFuture<Boolean>> claims = new ConcurrentHashMap<>();

    /** A part of a processor. */
    private record Segment(String processor, int number) {}

    /** {@code instance} is the name under which this process claims segments. */
    Resumption(ProcessorSources sources, Standings standings, JdbcClient jdbc, String instance) {
        this.sources = sources;
        this.standings = standings;
        this.jdbc = jdbc;
        this.instance = instance;
    }

    /** Claims what can be claimed and is not worked on here; does nothing while the database is away. */
    void look() {
        try {
            jdbc.sql(CLAIMABLE).param(instance).query(Segment.class).list().forEach(this::resume);
        } catch (DataAccessException e) {
            LOG.debug("The database does not answer", e);
        }
    }

    /** What was stopped stays stopped: an operator did so, or no more events can be parked. */
    private void resume(Segment segment) {
        if (sources.feeds().containsKey(segment.processor())) {
            StreamingEventProcessor processor = standings.processor(segment.processor());
            CompletableFuture<Boolean> claim = claims.get(segment);
            if (processor.isRunning()
                    && !processor.processingStatus().containsKey(segment.number())
                    && (claim == null || claim.isDone())) {
                LOG.info("Nobody works on segment {} of {}; it is claimed", segment.number(), segment.processor());
                claims.put(segment, processor.claimSegment(segment.number()));
            }
        }
    }
}
