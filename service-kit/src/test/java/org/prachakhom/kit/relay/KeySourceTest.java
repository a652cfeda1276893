package org.prachakhom.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestBroker;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.text.KeyCopies;
import org.prachakhom.kit.text.KeyRecord;
import org.prachakhom.kit.text.TextAutoConfiguration;
import org.prachakhom.stack.KafkaProcess;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keys on their way from the topic into a service's database, over a real broker. */
class KeySourceTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");
    private static final KafkaProcess BROKER = TestBroker.fresh();

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient jdbc = database.jdbc();
    private final Relaying relaying = new Relaying(database, BROKER);
    private final KeyPages pages =
            new KeyPages(jdbc, TransactionOperations.withoutTransaction(), copies(), Relaying.JSON);
    private final KeySource source = source();
    private final String kid = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @BeforeAll
    static void startBroker() {
        BROKER.start();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @AfterEach
    void stop() {
        source.stop();
        relaying.close();
    }

    @Test
    void aKeyArrivesAndItsDestructionTakesItAway() {
        source.start();
        send(kid, "c2VjcmV0", null);
        await().atMost(LONG).until(() -> state(kid).equals("secret"));

        send(kid, null, AT);
        await().atMost(LONG).until(() -> state(kid).equals("destroyed"));
        send(kid, "c2VjcmV0", null);
        send(other, "b3RoZXI=", null);

        await().atMost(LONG).until(() -> state(other).equals("other"));
        assertThat(state(kid)).isEqualTo("destroyed");
    }

    @Test
    void whatWasStoredIsNotReadAgain() {
        source.start();
        send(kid, "c2VjcmV0", null);
        await().atMost(LONG).until(() -> state(kid).equals("secret"));
        source.stop();
        assertThat(source.isRunning()).isFalse();
        jdbc.sql("delete from stream_key").update();

        KeySource next = source();
        next.start();
        send(other, "b3RoZXI=", null);

        await().atMost(LONG).until(() -> state(other).equals("other"));
        next.stop();
        // The same partition, so that it would have come before the other.
        assertThat(state(kid)).isEqualTo("unknown");
    }

    @Test
    void aBrokerThatWasAwayIsReadOn() {
        source.start();
        send(kid, "c2VjcmV0", null);
        await().atMost(LONG).until(() -> state(kid).equals("secret"));

        BROKER.kill();
        BROKER.start();
        send(other, "b3RoZXI=", null);

        await().atMost(LONG).until(() -> state(other).equals("other"));
    }

    @Test
    void beginningAgainKeepsNoConnection() {
        // The pool has three.
        for (int begun = 0; begun < 4; begun++) {
            String key = UUID.randomUUID().toString();
            source.start();
            send(key, "c2VjcmV0", null);
            await().atMost(LONG).until(() -> state(key).equals("secret"));
            source.stop();
        }
    }

    /** {@code unknown}, {@code destroyed}, or what is wrapped. */
    private String state(String key) {
        return jdbc.sql(
                        "select coalesce(convert_from(wrapped, 'UTF8'), 'destroyed') from stream_key where kid = ?::uuid")
                .param(key)
                .query(String.class)
                .optional()
                .orElse("unknown");
    }

    private void send(String key, @Nullable String wrapped, @Nullable Instant destroyed) {
        KeyRecord record = new KeyRecord(
                key, UUID.randomUUID().toString(), "hua-hin", wrapped, destroyed == null ? AT : null, destroyed);
        try (Producer<String, byte[]> producer = relaying.clients.producer()) {
            await().atMost(LONG)
                    .ignoreExceptions()
                    .until(() -> producer.partitionsFor(Topics.KEYS).size() > 0);
            producer.send(new ProducerRecord<>(Topics.KEYS, 0, key, Relaying.JSON.writeValueAsBytes(record)))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeySource source() {
        return new KeySource(relaying.clients::texts, pages);
    }

    private KeyCopies copies() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("prachakhom.text.installation-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.register(TextAutoConfiguration.class);
        context.refresh();
        return context.getBean(KeyCopies.class);
    }
}
