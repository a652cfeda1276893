package org.prachakhom.kit.processing;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.prachakhom.kit.parking.DeadLetters;

/** The event processors of this service, for its operators. */
public final class Processors {
    private final ProcessorSources sources;
    private final Standings standings;
    private final ProcessorLag lag;
    private final DeadLetters letters;

    Processors(ProcessorSources sources, Standings standings, ProcessorLag lag, DeadLetters letters) {
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
    public record State(
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
    public List<State> all() {
        Map<String, Long> parked = letters.counts();
        return sources.feeds().keySet().stream()
                .map(name -> state(name, parked.getOrDefault(name, 0L)))
                .toList();
    }

    /** Whether this service has a processor of that name. */
    public boolean has(String name) {
        return sources.feeds().containsKey(name);
    }

    /** Whether the processor may handle everything again. */
    public boolean isReplayable(String name) {
        return standings.processor(name).supportsReset();
    }

    /**
     * Resets tokens, dead letters and rows of a processor in one transaction and starts it again.
     *
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException when another instance works on it
     */
    public void replay(String name) {
        StreamingEventProcessor resetting = standings.processor(name);
        resetting.shutDown();
        try {
            resetting.resetTokens();
        } finally {
            resetting.start();
        }
    }

    private State state(String name, long parked) {
        var feed = sources.feed(name);
        var processor = standings.processor(name);
        var behind = lag.now(name);
        return new State(
                name,
                feed.source().name(),
                feed.topics(),
                processor.isRunning(),
                processor.isError(),
                standings.of(name).stream().map(String::valueOf).toList(),
                behind.events(),
                behind.since().toSeconds(),
                parked,
                processor.supportsReset());
    }
}
