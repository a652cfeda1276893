package org.prachakhom.kit.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Sends records in order and waits until the broker has them all. The first record that fails closes the producer from
 * within its own callback: nothing behind it goes out, and the next attempt begins with a new producer.
 */
final class Outbound implements AutoCloseable {
    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> open;

    Outbound(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    /**
     * Returns when the broker has confirmed every record, however long it is away.
     *
     * @throws KafkaException when one failed; send the same records again
     */
    void send(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        if (records.isEmpty()) {
            return;
        }
        Producer<String, byte[]> producer = open == null ? producers.get() : open;
        open = producer;
        boolean confirmed = false;
        try {
            List<Future<RecordMetadata>> sent = hand(records, producer);
            producer.flush();
            await(sent);
            confirmed = true;
        } finally {
            if (!confirmed) {
                close();
            }
        }
    }

    private static List<Future<RecordMetadata>> hand(
            List<ProducerRecord<String, byte[]>> records, Producer<String, byte[]> producer) {
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (ProducerRecord<String, byte[]> record : records) {
            if (failed.get()) {
                break;
            }
            sent.add(producer.send(record, (_, error) -> {
                if (error != null && failed.compareAndSet(false, true)) {
                    producer.close(Duration.ZERO);
                }
            }));
        }
        return sent;
    }

    private static void await(List<Future<RecordMetadata>> sent) throws InterruptedException {
        try {
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("The broker did not take the page", e.getCause());
        }
    }

    @Override
    public void close() {
        Producer<String, byte[]> closing = open;
        open = null;
        if (closing != null) {
            closing.close(Duration.ZERO);
        }
    }
}
