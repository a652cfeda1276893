package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestBroker;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.parking.DeadLetters;
import org.prachakhom.stack.KafkaProcess;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProcessingTest {
    private static final List<String> BOTH = List.of("own-towns", "topic-towns");
    private static final KafkaProcess BROKER = TestBroker.fresh();
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient JDBC = DATABASE.jdbc();
    private static final TestLog LOG = new TestLog(DATABASE);
    private static final int RESTARTS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static ConfigurableApplicationContext service;

    private final String town = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        TownBooks.createTables(JDBC);
        service = TownBooks.on(DATABASE, "KAFKA_BOOTSTRAP=" + BROKER.start().bootstrap());
        warmUp();
    }

    /** The first event waits for topics and classes. */
    private static void warmUp() {
        String first = UUID.randomUUID().toString();
        long at = LOG.append(TestLog.registered(first, "หัวหิน"));
        PositionToken token = PositionToken.of("books", first, "registry.municipality-registered", at);
        assertThat(progress().awaitReached(BOTH, token, Duration.ofMinutes(1))).isTrue();
    }

    @AfterAll
    static void stop() {
        service.close();
        BROKER.close();
    }

    @Test
    void bothViewsFollowAndSayHowFarTheyAre() {
        LOG.append(TestLog.registered(town, "หัวหิน"));
        long last = LOG.append(TestLog.renamed(town, "ชะอำ"));

        PositionToken token = PositionToken.of("books", town, "registry.municipality-revised", last);
        assertThat(progress().awaitReached(BOTH, PositionToken.parse(token.text()), Duration.ofSeconds(30)))
                .isTrue();

        assertThat(TownBooks.rows(JDBC, "own_town")).contains(town + " ชะอำ 1 2");
        assertThat(TownBooks.rows(JDBC, "topic_town")).contains(town + " ชะอำ 1 2");
        assertThat(progress().upTo(BOTH)).isNotEmpty();
    }

    @Test
    void whatIsNotOnItsWayHereIsNotWaitedFor() {
        PositionToken elsewhere = PositionToken.of("issue", town, "issue.filed", Long.MAX_VALUE);

        assertThat(progress().awaitReached(BOTH, elsewhere, Duration.ZERO)).isTrue();
    }

    @Test
    void aPoisonEventIsParkedWhileOtherStreamsGoOn() {
        String other = UUID.randomUUID().toString();
        LOG.append(TestLog.registered(town, TownBooks.POISON));
        LOG.append(TestLog.renamed(town, "ปราณบุรี"));
        long last = LOG.append(TestLog.registered(other, "หัวหิน"));
        PositionToken token = PositionToken.of("books", other, "registry.municipality-registered", last);
        assertThat(progress().awaitReached(BOTH, token, PATIENCE)).isTrue();

        DeadLetters letters = service.getBean(DeadLetters.class);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters.all().stream()
                        .filter(parked -> parked.sequence().equals(town)))
                .extracting(DeadLetters.Parked::processor, DeadLetters.Parked::events)
                .containsExactlyInAnyOrder(tuple("own-towns", 2L), tuple("topic-towns", 2L)));
        assertThat(letters.retry("own-towns", town)).isFalse();

        for (String table : List.of("own_town", "topic_town")) {
            JDBC.sql("alter table " + table + " drop constraint " + table + "_name_check")
                    .update();
        }
        for (String processor : BOTH) {
            assertThat(letters.retry(processor, town)).isTrue();
            assertThat(letters.count(processor)).isZero();
        }
        assertThat(TownBooks.rows(JDBC, "own_town")).contains(town + " ปราณบุรี 1 2");
        assertThat(TownBooks.rows(JDBC, "topic_town")).contains(town + " ปราณบุรี 1 2");
    }

    @Test
    void anEventThatNobodyCanReadIsParkedAndMayBeDiscarded() {
        LOG.append(town, "registry.municipality-registered", "no JSON");

        DeadLetters letters = service.getBean(DeadLetters.class);
        for (String processor : BOTH) {
            await().atMost(PATIENCE).until(() -> letters.all().stream()
                    .anyMatch(parked -> parked.processor().equals(processor)
                            && parked.sequence().equals(town)));
            assertThat(letters.retry(processor, town)).isFalse();
            assertThat(letters.discard(processor, town)).isEqualTo(1);
        }
    }

    /** Two segments, and one of them has always just failed (Axon's issue 4253). */
    @Test
    void restartsInTheMiddleOfFailuresSkipNothing() {
        List<EventProcessor> processors = BOTH.stream()
                .map(name -> service.getBean(EventProcessingConfiguration.class)
                        .eventProcessor(name)
                        .orElseThrow())
                .toList();
        List<String> towns = new ArrayList<>();
        List<String> poison = new ArrayList<>();
        long last = 0;
        for (int restart = 0; restart < RESTARTS; restart++) {
            poison.add(UUID.randomUUID().toString());
            LOG.append(poison.getLast(), "registry.municipality-registered", "no JSON");
            towns.add(UUID.randomUUID().toString());
            last = LOG.append(TestLog.registered(towns.getLast(), "หัวหิน"));
            processors.forEach(EventProcessor::shutDown);
            processors.forEach(EventProcessor::start);
        }

        PositionToken token = PositionToken.of("books", towns.getLast(), "registry.municipality-registered", last);
        assertThat(progress().awaitReached(BOTH, token, PATIENCE)).isTrue();
        for (String table : List.of("own_town", "topic_town")) {
            assertThat(TownBooks.rows(JDBC, table))
                    .containsAll(
                            towns.stream().map(each -> each + " หัวหิน 0 1").toList());
        }
        DeadLetters letters = service.getBean(DeadLetters.class);
        for (String processor : BOTH) {
            poison.forEach(each -> await().atMost(PATIENCE).until(() -> letters.discard(processor, each) == 1));
        }
    }

    @Test
    void theViewOfATopicGoesOnWhenTheBrokerIsBack() {
        LOG.append(TestLog.registered(town, "หัวหิน"));
        BROKER.kill();
        long last = LOG.append(TestLog.renamed(town, "ชะอำ"));
        BROKER.start();

        PositionToken token = PositionToken.of("books", town, "registry.municipality-revised", last);
        assertThat(progress().awaitReached(BOTH, token, PATIENCE)).isTrue();
        assertThat(TownBooks.rows(JDBC, "topic_town")).contains(town + " ชะอำ 1 2");
    }

    private static Progress progress() {
        return service.getBean(Progress.class);
    }
}
