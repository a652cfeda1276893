package org.prachakhom.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestBroker;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.stack.KafkaProcess;

/** The broker is away for longer than a producer's usual time-out, which is two seconds here instead of two minutes. */
class BrokerAwayTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String TOPIC = "prachakhom.registry";

    private final KafkaProcess broker = TestBroker.fresh();
    private final TestDatabase database = TestDatabase.migrated();
    private final TestLog log = new TestLog(database);
    private final List<String> towns =
            IntStream.range(0, 5).mapToObj(_ -> UUID.randomUUID().toString()).toList();

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void nothingIsLostAndEachStreamKeepsItsOrder() throws InterruptedException {
        broker.start();
        try (Relaying relaying = new Relaying(database, broker);
                Producer<String, byte[]> usual = usualProducer()) {
            relaying.relay();
            towns.forEach(town -> log.append(TestLog.registered(town, "หัวหิน")));
            await().atMost(LONG).until(() -> relaying.confirmed() == 5);
            usual.partitionsFor(TOPIC);

            broker.kill();
            for (int i = 1; i <= 20; i++) {
                log.append(TestLog.renamed(towns.get(i % 5), "เมือง " + i));
            }
            Future<RecordMetadata> given = usual.send(new ProducerRecord<>(TOPIC, "usual", new byte[0]));
            assertThatThrownBy(given::get).hasCauseInstanceOf(TimeoutException.class);
            assertThat(relaying.confirmed()).isEqualTo(5);
            log.append(TestLog.renamed(towns.getFirst(), "เมือง 21"));
            broker.start();

            await().atMost(LONG).until(() -> relaying.confirmed() == 26);
            try (Topic topic = new Topic(TOPIC, relaying.clients)) {
                await().atMost(LONG).until(() -> topic.records().size() >= 26);
                for (String town : towns) {
                    assertThat(inOrderOfFirstArrival(topic.header("ce_sequence", town)))
                            .isEqualTo(sequences(town));
                }
            }
        }
    }

    @Test
    void aRelayThatStartsBeforeItsBrokerCatchesUp() {
        broker.start();
        broker.stop();
        try (Relaying relaying = new Relaying(database, broker)) {
            relaying.relay();
            towns.forEach(town -> log.append(TestLog.registered(town, "หัวหิน")));
            broker.start();

            await().atMost(LONG).until(() -> relaying.confirmed() == 5);
        }
    }

    private List<String> sequences(String town) {
        return database.jdbc()
                .sql("select seq::text from event_log where stream = ?::uuid order by seq")
                .param(town)
                .query(String.class)
                .list();
    }

    /** Repetitions are allowed: consumers drop what is not higher. */
    private static List<String> inOrderOfFirstArrival(List<String> sequences) {
        List<String> first = new ArrayList<>();
        long highest = -1;
        for (String sequence : sequences) {
            if (Long.parseLong(sequence) > highest) {
                highest = Long.parseLong(sequence);
                first.add(sequence);
            }
        }
        return first;
    }

    private Producer<String, byte[]> usualProducer() {
        Map<String, Object> settings = new HashMap<>(Relaying.SHORT);
        settings.put("bootstrap.servers", broker.bootstrap());
        settings.put("delivery.timeout.ms", 2_000);
        settings.put("linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
