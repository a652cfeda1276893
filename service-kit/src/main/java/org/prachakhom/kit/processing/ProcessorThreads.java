package org.prachakhom.kit.processing;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.prachakhom.kit.processing.ProcessorProperties.Feed;

/**
 * The threads of all processors: platform threads, so that a replay shares the machine fairly with requests. There is a
 * worker for each segment, so that none waits for another one's handler.
 */
final class ProcessorThreads implements AutoCloseable {
    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;

    ProcessorThreads(Map<String, Feed> feeds) {
        coordinators = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("coordinator-", 0).factory());
        int segments = feeds.values().stream().mapToInt(Feed::segments).sum();
        workers = Executors.newScheduledThreadPool(
                Math.max(1, segments),
                Thread.ofPlatform().daemon().name("processor-", 0).factory());
    }

    /** Those that hand events out and hold claims. */
    ScheduledExecutorService coordinators() {
        return coordinators;
    }

    /** Those that handle events. */
    ScheduledExecutorService workers() {
        return workers;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        coordinators.shutdownNow();
    }
}
