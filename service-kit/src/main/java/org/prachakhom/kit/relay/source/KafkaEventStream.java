package org.prachakhom.kit.relay.source;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.Gathering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader of a set of topics: a thread that polls, and a bounded queue between it and the processor. One thread at a
 * time takes events, but a second may look for more meanwhile: Axon's coordinator does so after it has let the next one
 * begin.
 */
final class KafkaEventStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventStream.class);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int QUEUE = 1_000;

    private final List<TopicPartition> partitions;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final TopicEnds ends;
    private final BlockingQueue<TrackedEventMessage<?>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Gathering gathering = new Gathering();
    /** For the polling thread only. */
    private final RecordSequence sequence;

    /** Guarded by this, so that nobody takes a second one from the queue over it. */
    private @Nullable TrackedEventMessage<?> head;

    private volatile Runnable callback = () -> {};
    private volatile @Nullable Consumer<String, byte[]> reading;

    KafkaEventStream(
            KafkaToken from,
            List<TopicPartition> partitions,
            Supplier<Consumer<String, byte[]>> consumers,
            RecordReader reader,
            TopicEnds ends) {
        this.sequence = new RecordSequence(from, reader, ends);
        this.partitions = partitions;
        this.consumers = consumers;
        this.ends = ends;
    }

    void start() {
        Thread.ofPlatform().daemon().name("kafka-source").start(this::run);
    }

    private void run() {
        try {
            while (isOpen()) {
                readUntilFailure();
            }
        } catch (InterruptedException e) {
            LOG.debug("Nobody reads any longer", e);
        }
    }

    private void readUntilFailure() throws InterruptedException {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            reading = consumer;
            consumer.assign(partitions);
            for (TopicPartition partition : partitions) {
                consumer.seek(partition, sequence.next(partition));
            }
            while (isOpen()) {
                ConsumerRecords<String, byte[]> page = consumer.poll(POLL);
                take(page);
                ends.seen(consumer, partitions);
                if (!page.isEmpty()) {
                    gathering.after(page.count());
                }
            }
        } catch (WakeupException e) {
            LOG.debug("Asked to stop", e);
        } catch (RuntimeException e) {
            LOG.warn("Cannot read {}, trying again", partitions.getFirst().topic(), e);
            if (closed.await(1, TimeUnit.SECONDS)) {
                LOG.debug("Asked to stop");
            }
        } finally {
            reading = null;
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void take(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        for (ConsumerRecord<String, byte[]> event : records) {
            for (TrackedEventMessage<?> message : sequence.messages(event)) {
                if (!queue.offer(message)) {
                    callback.run();
                    awaitRoomFor(message);
                }
            }
        }
        if (!queue.isEmpty()) {
            callback.run();
        }
    }

    private void awaitRoomFor(TrackedEventMessage<?> message) throws InterruptedException {
        boolean taken = false;
        while (isOpen() && !taken) {
            taken = queue.offer(message, 100, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        if (head == null) {
            head = queue.poll();
        }
        return Optional.ofNullable(head);
    }

    @Override
    public synchronized boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isEmpty() && timeout > 0) {
            head = queue.poll(timeout, unit);
        }
        return head != null;
    }

    @Override
    public synchronized TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> next = head == null ? queue.take() : head;
        head = null;
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        if (peek().isPresent()) {
            callback.run();
        }
        return true;
    }

    /** The thread ends at its next step; nothing here waits for the broker. */
    @Override
    public void close() {
        closed.countDown();
        Consumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
    }
}
