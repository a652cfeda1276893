package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestBroker;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.read.TenantScope;
import org.prachakhom.kit.rebuild.BulkView;
import org.prachakhom.kit.rebuild.Rebuild;
import org.prachakhom.stack.KafkaProcess;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReplayTest {
    private static final List<String> BOTH = List.of("own-towns", "topic-towns");

    /** So small that a replay takes more than one. */
    private static final String BATCHES = "prachakhom.processors.own-towns.batch-size=7";

    private static final KafkaProcess BROKER = TestBroker.fresh();
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final TestLog LOG = new TestLog(DATABASE);
    private static ConfigurableApplicationContext service;

    private final JdbcClient jdbc = DATABASE.jdbc();

    @BeforeAll
    static void start() {
        TownBooks.createTables(DATABASE.jdbc());
        service = TownBooks.on(DATABASE, "KAFKA_BOOTSTRAP=" + BROKER.start().bootstrap(), BATCHES);
    }

    @AfterAll
    static void stop() {
        service.close();
        BROKER.close();
    }

    @BeforeEach
    void fill() {
        for (int i = 0; i < 20; i++) {
            String town = UUID.randomUUID().toString();
            LOG.append(TestLog.registered(town, "เมือง\t" + i));
            LOG.append(TestLog.renamed(town, "เทศบาล\\" + i));
        }
        awaitAll();
    }

    @Test
    void aReplayMakesTheSameRows() {
        List<String> own = TownBooks.rows(jdbc, "own_town");
        List<String> topic = TownBooks.rows(jdbc, "topic_town");
        assertThat(own).isNotEmpty().isEqualTo(topic);
        jdbc.sql("update own_town set name = 'wrong'").update();
        jdbc.sql("update topic_town set name = 'wrong'").update();

        for (String processor : BOTH) {
            service.getBean(Processors.class).replay(processor);
        }
        awaitAll();

        assertThat(TownBooks.rows(jdbc, "own_town")).isEqualTo(own);
        assertThat(TownBooks.rows(jdbc, "topic_town")).isEqualTo(topic);
    }

    /** Who waits for a replay looks at how far it is behind. */
    @RepeatedTest(3)
    void aReplayIsBehindUntilItsRowsAreThere() {
        Processors processors = service.getBean(Processors.class);
        List<String> topic = TownBooks.rows(jdbc, "topic_town");

        processors.replay("topic-towns");

        await().pollInterval(Duration.ofMillis(5)).until(() -> processors.all().stream()
                .filter(state -> state.name().equals("topic-towns"))
                .allMatch(state -> state.lagEvents() == 0 && state.running()));
        assertThat(TownBooks.rows(jdbc, "topic_town")).isEqualTo(topic);
    }

    /** The other one does not read the topic, so it does not know its ends. */
    @Test
    void aReplayOfOneInstanceIsSeenByTheOther() {
        try (var other = TownBooks.on(DATABASE, "KAFKA_BOOTSTRAP=" + BROKER.bootstrap())) {
            List<String> topic = List.of("topic-towns");
            StreamingEventProcessor here = service.getBean(Standings.class).processor("topic-towns");
            other.getBean(Standings.class).processor("topic-towns").shutDown();
            Progress seen = other.getBean(Progress.class);
            Progress own = service.getBean(Progress.class);
            assertThat(seen.hasCaughtUp(topic)).isTrue();

            fill();
            here.shutDown();
            here.resetTokens();
            assertThat(seen.isToldAnew(topic)).isTrue();
            assertThat(seen.hasCaughtUp(topic)).isFalse();

            assertThat(own.isToldAnew(topic)).isTrue();

            here.start();
            await().until(() -> seen.hasCaughtUp(topic));
            assertThat(seen.isToldAnew(topic)).isFalse();
            await().until(() -> !own.isToldAnew(topic));
        }
    }

    @Test
    void aReplayIsSeenWhereItRuns() {
        List<String> own = List.of("own-towns");
        Progress progress = service.getBean(Progress.class);
        StreamingEventProcessor replaying = service.getBean(Standings.class).processor("own-towns");
        assertThat(progress.isToldAnew(own)).isFalse();
        replaying.shutDown();
        replaying.resetTokens();

        DataSource locking = DATABASE.writer();
        new TransactionTemplate(new DataSourceTransactionManager(locking)).executeWithoutResult(inTheWay -> {
            JdbcClient.create(locking)
                    .sql("insert into own_town (town, tenant, name, version, seen)"
                            + " select stream, '', '', 0, 0 from event_log order by position desc limit 1")
                    .update();
            replaying.start();
            await().until(() -> !replaying.processingStatus().isEmpty());
            assertThat(progress.isToldAnew(own)).isTrue();
            assertThat(progress.isWhole("own-towns")).isFalse();
            inTheWay.setRollbackOnly();
        });

        await().until(() -> !progress.isToldAnew(own));
        assertThat(progress.hasCaughtUp(own)).isTrue();
    }

    @Test
    void aRebuildMakesTheSameRowsUnderTheSameProtection() throws InterruptedException {
        List<String> own = TownBooks.rows(jdbc, "own_town");
        List<String> keys = keys();
        jdbc.sql("update own_town set name = 'wrong'").update();

        service.getBean(Rebuild.class).run(service.getBean(BulkView.class));

        assertThat(TownBooks.rows(jdbc, "own_town")).isEqualTo(own);
        assertThat(keys()).isEqualTo(keys);
        assertThat(seenBy("cha-am")).isZero();
        assertThat(seenBy(TestLog.TENANT)).isEqualTo(own.size());
        LOG.append(TestLog.registered(UUID.randomUUID().toString(), "ใหม่"));
        awaitAll();
        assertThat(TownBooks.rows(jdbc, "own_town")).hasSize(own.size() + 1);
    }

    @Test
    void aRebuildThatFailsLeavesTheViewAsItWas() {
        List<String> own = TownBooks.rows(jdbc, "own_town");
        BulkView broken = new TownBooks.OwnTownsInBulk() {
            @Override
            public Pass begin() {
                return (event, rows) -> rows.add("own_town", "too few");
            }
        };

        assertThatThrownBy(() -> service.getBean(Rebuild.class).run(broken))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TownBooks.rows(jdbc, "own_town")).isEqualTo(own);
    }

    private long seenBy(String tenant) {
        return TenantScope.within(tenant, () -> service.getBean(TenantJdbc.class)
                .sql("select count(*) from own_town")
                .query(Long.class)
                .single());
    }

    private List<String> keys() {
        return jdbc.sql("select indexdef from pg_indexes where tablename = 'own_town' order by indexname")
                .query(String.class)
                .list();
    }

    private void awaitAll() {
        List<PositionToken> all = jdbc.sql("select stream::text, name, position from event_log")
                .query((row, _) -> PositionToken.of("books", row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        for (PositionToken token : all) {
            assertThat(service.getBean(Progress.class).awaitReached(BOTH, token, Duration.ofMinutes(1)))
                    .isTrue();
        }
    }
}
