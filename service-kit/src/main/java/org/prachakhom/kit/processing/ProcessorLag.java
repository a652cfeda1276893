package org.prachakhom.kit.processing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** How far each processor is behind, looked up once a second. */
final class ProcessorLag implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessorLag.class);

    private final ProcessorSources sources;
    private final Standings standings;
    private final ProcessorThreads threads;
    private final Map<String, Lag> lags = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledFuture<?> looking;

    /** Events not yet handled, and the real time since there were none. */
    record Lag(long events, Duration since) {
        static final Lag NONE = new Lag(0, Duration.ZERO);

        private Lag next(long eventsNow, Duration passed) {
            return eventsNow == 0 ? NONE : new Lag(eventsNow, since.plus(passed));
        }
    }

    ProcessorLag(ProcessorSources sources, Standings standings, ProcessorThreads threads) {
        this.sources = sources;
        this.standings = standings;
        this.threads = threads;
    }

    /** The lag of a processor as last seen. */
    Lag of(String processor) {
        return lags.getOrDefault(processor, Lag.NONE);
    }

    /** The lag of a processor at this moment; since when it is behind, as last seen. */
    Lag now(String processor) {
        return of(processor).next(behind(processor), Duration.ZERO);
    }

    @Override
    public void start() {
        Duration pace = Duration.ofSeconds(1);
        looking = threads.coordinators()
                .scheduleWithFixedDelay(() -> look(pace), pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledFuture<?> ending = looking;
        if (ending != null) {
            ending.cancel(false);
            looking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    private void look(Duration passed) {
        try {
            for (String processor : sources.feeds().keySet()) {
                long behind = behind(processor);
                lags.merge(processor, Lag.NONE.next(behind, passed), (before, _) -> before.next(behind, passed));
            }
        } catch (RuntimeException e) {
            LOG.debug("The lag is unknown for now", e);
        }
    }

    private long behind(String processor) {
        long behind = 0;
        for (TrackingToken token : standings.of(processor)) {
            behind = Math.max(behind, sources.behind(processor, token));
        }
        return behind;
    }
}
