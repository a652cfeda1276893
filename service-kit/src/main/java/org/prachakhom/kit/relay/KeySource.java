package org.prachakhom.kit.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.Gathering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the keys topic into this service's database. Every instance reads all partitions, because each has unwrapped
 * keys in memory that a destruction must reach; storing the same record twice changes nothing. A failure is logged and
 * the last stored page read again after a second.
 */
final class KeySource implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Supplier<Consumer<String, String>> consumers;
    private final KeyPages pages;
    private volatile @Nullable Consumer<String, String> consumer;
    private CountDownLatch stopped = new CountDownLatch(0);
    private CountDownLatch ended = new CountDownLatch(0);

    /** {@code consumers} opens a consumer without a group that creates no topic. */
    KeySource(Supplier<Consumer<String, String>> consumers, KeyPages pages) {
        this.consumers = consumers;
        this.pages = pages;
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            stopped = new CountDownLatch(1);
            ended = new CountDownLatch(1);
            Thread.ofVirtual().name("key-source").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        Consumer<String, String> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        try {
            if (!ended.await(5, TimeUnit.SECONDS)) {
                LOG.warn("The reader of {} is still busy", Topics.KEYS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ended.getCount() > 0;
    }

    private void run() {
        try {
            do {
                readUntilFailure();
            } while (!stopped.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void readUntilFailure() throws InterruptedException {
        try (Consumer<String, String> reading = consumers.get()) {
            consumer = reading;
            if (!assign(reading)) {
                return;
            }
            Gathering gathering = new Gathering();
            while (stopped.getCount() > 0) {
                ConsumerRecords<String, String> page = reading.poll(POLL);
                if (!page.isEmpty()) {
                    pages.store(page, next(page));
                    gathering.after(page.count());
                }
            }
        } catch (WakeupException e) {
            LOG.debug("Asked to stop", e);
        } catch (RuntimeException e) {
            LOG.error("Cannot read keys from {}, trying again", Topics.KEYS, e);
        } finally {
            consumer = null;
        }
    }

    /** False while the topic does not exist. */
    private boolean assign(Consumer<String, String> reading) {
        List<TopicPartition> partitions = reading.partitionsFor(Topics.KEYS).stream()
                .map(partition -> new TopicPartition(Topics.KEYS, partition.partition()))
                .toList();
        reading.assign(partitions);
        Map<Integer, Long> positions = pages.positions();
        for (TopicPartition partition : partitions) {
            reading.seek(partition, positions.getOrDefault(partition.partition(), 0L));
        }
        return !partitions.isEmpty();
    }

    private static Map<Integer, Long> next(ConsumerRecords<String, String> page) {
        return page.nextOffsets().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().partition(),
                        (Map.Entry<TopicPartition, OffsetAndMetadata> entry) ->
                                entry.getValue().offset()));
    }
}
