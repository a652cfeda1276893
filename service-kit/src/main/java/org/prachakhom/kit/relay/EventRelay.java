package org.prachakhom.kit.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.Gathering;
import org.prachakhom.kit.log.LogRow;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.text.KeyRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the log to Kafka, page after page: the keys of a page, then its rows, then the position moves. The log is the
 * outbox, so what is stored arrives at least once and in order. One instance of the service at a time is the relay.
 */
final class EventRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);
    private static final long LOOK_AGAIN_MS = 1_000;

    private final String service;
    private final DataSource connections;
    private final LogSignal signal;
    private final Outbound outbound;
    private final JsonMapper json;
    private final Duration keyCompactionLag;
    private final Semaphore wake = new Semaphore(0);
    private final Runnable waker = this::wakeUp;
    private volatile @Nullable Thread thread;

    /** {@code connections} opens a connection of its own each time, outside of any pool. */
    EventRelay(
            String service,
            DataSource connections,
            LogSignal signal,
            Outbound outbound,
            JsonMapper json,
            Duration keyCompactionLag) {
        this.service = service;
        this.connections = connections;
        this.signal = signal;
        this.outbound = outbound;
        this.json = json;
        this.keyCompactionLag = keyCompactionLag;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("event-relay").start(this::run);
            signal.follow(waker);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running != null) {
            signal.unfollow(waker);
            running.interrupt();
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try (outbound) {
            while (!Thread.currentThread().isInterrupted()) {
                try (Connection connection = connections.getConnection()) {
                    relay(new RelayLog(connection), new SentDestructions(connection, keyCompactionLag));
                } catch (SQLException e) {
                    LOG.warn("The relay has lost the database and connects again: {}", e.getMessage());
                    pause();
                } catch (RuntimeException e) {
                    LOG.error("The relay failed and starts again", e);
                    pause();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The relay ends", e);
        }
    }

    private void relay(RelayLog log, SentDestructions destructions) throws SQLException, InterruptedException {
        while (!log.lead()) {
            awaitGrowth();
        }
        Gathering gathering = new Gathering();
        long position = log.position();
        while (!Thread.currentThread().isInterrupted()) {
            repeat(destructions);
            List<LogRow> page = log.after(position);
            if (page.isEmpty()) {
                awaitGrowth();
                continue;
            }
            List<KeyRecord> keys = log.keys(position, page.getLast().position());
            if (sent(keys, page)) {
                destructions.add(keys);
                position = page.getLast().position();
                log.moveTo(position);
                gathering.after(page.size());
            } else {
                pause();
            }
        }
    }

    private void repeat(SentDestructions destructions) throws SQLException, InterruptedException {
        List<KeyRecord> due = destructions.due();
        if (!due.isEmpty() && sent(due, List.of())) {
            destructions.remove(due);
        }
    }

    /** False when the broker refused; the same page has to be sent again. */
    private boolean sent(List<KeyRecord> keys, List<LogRow> page) throws InterruptedException {
        try {
            outbound.send(keys.stream().map(this::record).toList());
            outbound.send(
                    page.stream().map(row -> CloudEvent.of(row, service, json)).toList());
            return true;
        } catch (KafkaException e) {
            LOG.warn("The broker did not take a page of {} keys and {} events", keys.size(), page.size(), e);
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(KeyRecord key) {
        return new ProducerRecord<>(Topics.KEYS, key.kid(), json.writeValueAsBytes(key));
    }

    private void wakeUp() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
    }

    private void awaitGrowth() throws InterruptedException {
        if (wake.tryAcquire(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }
}
