package org.prachakhom.kit.processing;

import java.util.List;
import org.prachakhom.kit.parking.DeadLetters;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Shows operators each processor: {@code GET /actuator/processors}. */
@Endpoint(id = "processors")
final class ProcessorsEndpoint {
    private final ProcessorSources sources;
    private final Standings standings;
    private final ProcessorLag lag;
    private final DeadLetters letters;

    ProcessorsEndpoint(ProcessorSources sources, Standings standings, ProcessorLag lag, DeadLetters letters) {
        this.sources = sources;
        this.standings = standings;
        this.lag = lag;
        this.letters = letters;
    }

    /**
     * One processor.
     *
     * @param source {@code LOG} or {@code KAFKA}
     * @param failing whether its last attempt failed, so that it waits before the next
     * @param standing how far each segment is, null at the start
     * @param lagEvents events before it
     * @param lagSeconds time since there were none
     * @param deadLetters parked events
     * @param replayable whether it may be reset: views may, policies that must not repeat themselves may not
     */
    record State(
            String name,
            String source,
            List<String> topics,
            boolean running,
            boolean failing,
            List<String> standing,
            long lagEvents,
            long lagSeconds,
            long deadLetters,
            boolean replayable) {}

    /** All processors by name. */
    @ReadOperation
    List<State> processors() {
        return sources.feeds().keySet().stream().map(this::state).toList();
    }

    private State state(String name) {
        var feed = sources.feed(name);
        var processor = standings.processor(name);
        return new State(
                name,
                feed.source().name(),
                feed.topics(),
                processor.isRunning(),
                processor.isError(),
                standings.of(name).stream().map(String::valueOf).toList(),
                lag.of(name).events(),
                lag.of(name).since().toSeconds(),
                letters.count(name),
                processor.supportsReset());
    }
}
