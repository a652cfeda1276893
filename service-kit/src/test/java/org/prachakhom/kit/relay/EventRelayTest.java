package org.prachakhom.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.kit.TestBroker;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.stack.KafkaProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventRelayTest {
    private static final String TOPIC = "prachakhom.registry";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final KafkaProcess BROKER = TestBroker.fresh();

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient jdbc = database.jdbc();
    private final TestLog log = new TestLog(database);
    private final Relaying relaying = new Relaying(database, BROKER);
    private final String town = UUID.randomUUID().toString();
    private Topic topic;

    @BeforeAll
    static void startBroker() {
        BROKER.start();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @BeforeEach
    void read() {
        topic = new Topic(TOPIC, relaying.clients);
    }

    @AfterEach
    void stop() {
        topic.close();
        relaying.close();
    }

    @Test
    void aRowBecomesACloudEventOnThePartitionOfItsStream() {
        relaying.relay();
        MunicipalityRegistered event = TestLog.registered(town, "หัวหิน");
        log.append(event);

        await().atMost(LONG).until(() -> topic.header("ce_id", town).size() == 1);
        ConsumerRecord<String, byte[]> sent = topic.records().stream()
                .filter(record -> record.key().equals(town))
                .findFirst()
                .orElseThrow();
        assertThat(sent.partition()).isEqualTo(Topics.partition(town));
        assertThat(new String(sent.value(), UTF_8)).isEqualTo(Relaying.JSON.writeValueAsString(event));
        assertThat(header(sent, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(sent, "ce_type")).isEqualTo("registry.municipality-registered.v1");
        assertThat(header(sent, "ce_source")).isEqualTo("/prachakhom/town");
        assertThat(header(sent, "ce_subject")).isEqualTo(town);
        assertThat(header(sent, "ce_sequence")).isEqualTo("0");
        assertThat(header(sent, "ce_position")).isEqualTo("1");
        assertThat(header(sent, "ce_tenant")).isEqualTo(TestLog.TENANT);
        assertThat(header(sent, "traceparent")).isEqualTo("00-1-2-01");
        assertThat(header(sent, "content-type")).isEqualTo("application/json");
    }

    @Test
    void theKeysOfAPageAreThereBeforeIt() {
        String kid = UUID.randomUUID().toString();
        jdbc.sql("insert into stream_key (kid, stream, tenant, wrapped, created_at, position)"
                        + " values (?::uuid, ?::uuid, 'hua-hin', 'secret', now(), 1)")
                .params(kid, town)
                .update();
        log.append(TestLog.registered(town, "หัวหิน"));
        relaying.relay();

        await().atMost(LONG).until(() -> topic.header("ce_id", town).size() == 1);
        try (Topic keys = new Topic(Topics.KEYS, relaying.clients)) {
            await().until(() ->
                    keys.records().stream().anyMatch(key -> key.key().equals(kid)));
            assertThat(new String(keys.records().getLast().value(), UTF_8))
                    .contains("\"stream\":\"" + town + "\"", "\"wrapped\":\"c2VjcmV0\"");
        }
    }

    @Test
    void ofTwoInstancesOneRelaysAndTheOtherTakesOver() {
        EventRelay first = relaying.relay();
        log.append(TestLog.registered(town, "หัวหิน"));
        await().atMost(LONG).until(() -> relaying.confirmed() == 1);
        relaying.relay();
        for (int i = 0; i < 20; i++) {
            log.append(TestLog.renamed(town, "เมือง " + i));
        }
        await().atMost(LONG).until(() -> relaying.confirmed() == 21);
        first.stop();
        log.append(TestLog.renamed(town, "ชะอำ"));
        await().atMost(LONG).until(() -> relaying.confirmed() == 22);

        await().atMost(LONG).until(() -> topic.header("ce_position", town).size() >= 22);
        assertThat(topic.header("ce_position", town)).doesNotHaveDuplicates().hasSize(22);
    }

    /** Proof 7: what is confirmed by the broker and not yet by the token is sent again, and nothing is left out. */
    @Test
    void aRelayThatDiesBetweenConfirmationAndTokenRepeats() {
        jdbc.sql("create function refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'the relay dies here'; end $$")
                .update();
        jdbc.sql("create trigger refuse before insert or update on relay_position"
                        + " for each row execute function refuse()")
                .update();
        relaying.relay();
        log.append(TestLog.registered(town, "หัวหิน"));
        log.append(TestLog.renamed(town, "ชะอำ"));

        await().atMost(LONG).until(() -> topic.header("ce_position", town).size() >= 4);
        assertThat(relaying.confirmed()).isZero();
        jdbc.sql("drop trigger refuse on relay_position").update();
        await().atMost(LONG).until(() -> relaying.confirmed() == 2);

        List<String> sent = topic.header("ce_position", town);
        assertThat(sent.getFirst()).isEqualTo("1");
        assertThat(sent.getLast()).isEqualTo("2");
        assertThat(sent).containsOnly("1", "2");
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
