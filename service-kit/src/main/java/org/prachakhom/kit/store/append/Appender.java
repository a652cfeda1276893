package org.prachakhom.kit.store.append;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.prachakhom.kit.store.IdempotencyKeyTaken;
import org.prachakhom.kit.store.LogBusy;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.store.OutcomeUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of the log in this process: a thread with a connection of its own that takes what waits, stores it as
 * one batch in one round trip and one commit, and tells each command what became of it.
 */
public final class Appender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final AppenderLimits limits;
    private final AppendQueue queue;
    private final LogConnection link;
    private final BatchWriter writer;
    private final Company company = new Company();
    private final DistributionSummary batches;
    private final Timer commits;
    private final Thread thread = Thread.ofPlatform().name("log-appender").unstarted(this::run);

    /**
     * Starts the appender.
     *
     * @param connections opens the appender's own connection, as the role that writes; must not be a pool
     * @param clock gives recorded time
     * @param signal told after each commit
     */
    public Appender(
            DataSource connections, AppenderLimits limits, Clock clock, LogSignal signal, MeterRegistry metrics) {
        this.limits = limits;
        queue = new AppendQueue(limits);
        link = new LogConnection(connections::getConnection);
        writer = new BatchWriter(link, clock, signal);
        batches = DistributionSummary.builder("prachakhom.log.batch")
                .description("Commands stored in one commit")
                .register(metrics);
        commits = Timer.builder("prachakhom.log.commit")
                .description("Time of one append")
                .register(metrics);
        Gauge.builder("prachakhom.log.queue", queue, AppendQueue::size)
                .description("Commands that wait to be stored")
                .register(metrics);
    }

    /**
     * Connects, so that {@link #head()} is known, and begins to store.
     *
     * @throws SQLException when the database cannot be reached now
     */
    public void start() throws SQLException {
        writer.connect();
        thread.start();
    }

    /**
     * Stores what a command brings and returns when it is durable: the position of its last event, or the end of the log
     * when it has none.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when an event of that sequence number exists
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException the same for the first event of a stream
     * @throws IdempotencyKeyTaken when the record's key is taken
     * @throws LogBusy when nothing was stored for want of room or time
     * @throws OutcomeUnknown when the outcome is not known in time
     */
    public long append(Append append) {
        if (append.isEmpty()) {
            return Math.max(head(), 0);
        }
        Pending pending = new Pending(append);
        queue.offer(pending);
        return pending.await(limits.patience());
    }

    /** The end of the log as far as this process knows it to be stored, -1 before the first connection. */
    public long head() {
        return writer.head();
    }

    /** Stores what waits, then ends; without a database it gives up soon. */
    @Override
    public void close() {
        try {
            if (thread.isAlive()) {
                queue.close();
                if (!thread.join(FAREWELL)) {
                    writer.giveUp();
                    thread.join(FAREWELL);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        link.close();
    }

    private void run() {
        try {
            while (queue.awaitWork()) {
                LockSupport.parkNanos(company.pause());
                writeBatch(queue.drain());
            }
        } catch (InterruptedException e) {
            LOG.warn("The appender was interrupted and ends", e);
        }
    }

    private void writeBatch(List<Pending> batch) {
        if (batch.isEmpty()) {
            company.stored(0, 0);
            return;
        }
        try {
            writer.write(batch);
        } catch (RuntimeException e) {
            LOG.error("The appender failed on a batch of {} commands", batch.size(), e);
            link.close();
            batch.forEach(it -> it.failed(new OutcomeUnknown("The appender failed")));
        }
        company.stored(batch.size(), writer.commitNanos());
        batches.record(batch.size());
        commits.record(writer.commitNanos(), TimeUnit.NANOSECONDS);
    }
}
