package org.prachakhom.kit.processing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.LogSource;
import org.prachakhom.kit.parking.DeadLetters;
import org.prachakhom.kit.processing.ProcessorProperties.Feed;
import org.prachakhom.kit.processing.ProcessorProperties.Source;
import org.prachakhom.kit.relay.source.KafkaToken;

/** Progress by the tokens of the processors. */
final class ProcessorProgress implements Progress {
    private static final long PAUSE = Duration.ofMillis(2).toNanos();
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final long LOOK = Duration.ofMillis(5).toNanos();

    private final String service;
    private final ProcessorSources sources;
    private final Standings standings;
    private final DeadLetters letters;

    ProcessorProgress(String service, ProcessorSources sources, Standings standings, DeadLetters letters) {
        this.service = service;
        this.sources = sources;
        this.standings = standings;
        this.letters = letters;
    }

    @Override
    public boolean awaitReached(Collection<String> processors, PositionToken token, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (String processor : processors) {
            Feed feed = sources.feed(processor);
            if (isFed(feed, token)) {
                while (reached(processor, feed, token) < token.position()) {
                    if (System.nanoTime() >= deadline) {
                        return false;
                    }
                    LockSupport.parkNanos(PAUSE);
                }
            }
        }
        return true;
    }

    private boolean isFed(Feed feed, PositionToken token) {
        return feed.source() == Source.LOG
                ? service.equals(token.service())
                : feed.topics().contains(token.topic());
    }

    private long reached(String processor, Feed feed, PositionToken token) {
        long lowest = Long.MAX_VALUE;
        for (TrackingToken at : standings.of(processor)) {
            long position = feed.source() == Source.LOG
                    ? LogSource.position(at)
                    : KafkaToken.of(at).mark(token.topic(), token.partition()).position();
            lowest = Math.min(lowest, position);
        }
        return lowest;
    }

    @Override
    public boolean hasCaughtUp(Collection<String> processors) {
        return processors.stream().allMatch(this::hasHandledAll);
    }

    @Override
    public boolean isToldAnew(Collection<String> processors) {
        return processors.stream().anyMatch(processor -> standings.replays(processor).stream()
                .anyMatch(replay -> isUnderWay(processor, replay)));
    }

    /**
     * A replay that has come to its end stays one for Axon until there is another event; and it may end before the token at
     * which it was reset, if records there hold nothing for us.
     */
    private boolean isUnderWay(String processor, ReplayToken replay) {
        TrackingToken reached = replay.getCurrentToken();
        return reached == null || !sources.hasPassed(processor, reached, replay.getTokenAtReset());
    }

    @Override
    public boolean isComplete(Collection<String> processors) {
        return hasCaughtUp(processors) && processors.stream().allMatch(processor -> letters.count(processor) == 0);
    }

    /** Facts go on coming: that there are none left for one moment is enough. */
    private boolean hasHandledAll(String processor) {
        long deadline = System.nanoTime() + MOMENT.toNanos();
        while (!isWhole(processor)) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }

    /**
     * An instance that does not read a topic itself does not know its ends, but does know whether another one is telling the
     * view anew.
     */
    @Override
    public boolean isWhole(String processor) {
        return !isToldAnew(List.of(processor))
                && standings.of(processor).stream().allMatch(at -> sources.behind(processor, at) == 0);
    }

    @Override
    public String upTo(Collection<String> processors) {
        return UpToText.of(positions(processors));
    }

    @Override
    public SortedMap<String, Long> positions(Collection<String> processors) {
        SortedMap<String, Long> lowest = new TreeMap<>();
        for (String processor : processors) {
            Feed feed = sources.feed(processor);
            List<@Nullable TrackingToken> standing = standings.of(processor);
            if (feed.source() == Source.LOG) {
                standing.forEach(at -> lowest.merge(service, LogSource.position(at), Math::min));
            } else {
                standing.forEach(
                        at -> marks(at).forEach((where, position) -> lowest.merge(where, position, Math::min)));
            }
        }
        return lowest;
    }

    private static Map<String, Long> marks(@Nullable TrackingToken token) {
        return KafkaToken.of(token).partitions().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().position()));
    }
}
