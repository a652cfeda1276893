package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.Gate;
import org.prachakhom.kit.TestBroker;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.stack.KafkaProcess;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The database is away until Axon lets the processors rest for eight seconds; sixty would be no other case. */
class DatabaseAwayTest {
    private static final List<String> BOTH = List.of("own-towns", "topic-towns");
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final KafkaProcess broker = TestBroker.fresh();
    private final TestDatabase database = TestDatabase.migrated();
    private final TestLog log = new TestLog(database);
    private final Gate gate = new Gate(database.port());
    private final String town = UUID.randomUUID().toString();
    private final ListAppender<ILoggingEvent> axon = new ListAppender<>();
    private final Logger coordinators =
            (Logger) LoggerFactory.getLogger("org.axonframework.eventhandling.pooled.Coordinator");

    @AfterEach
    void stop() {
        coordinators.detachAppender(axon);
        coordinators.setLevel(null);
        gate.close();
        broker.close();
    }

    @Test
    void theViewsGoOnSoonAfterItIsBack() {
        TownBooks.createTables(database.jdbc());
        String through = database.url().replace(":" + database.port(), ":" + gate.port());
        try (ConfigurableApplicationContext service = TownBooks.on(
                database,
                "DB_URL=" + through,
                "KAFKA_BOOTSTRAP=" + broker.start().bootstrap())) {
            Progress progress = service.getBean(Progress.class);
            assertThat(progress.awaitReached(BOTH, registered(), LONG)).isTrue();
            HikariDataSource pool = service.getBean("writerPool", HikariDataSource.class);
            long usual = pool.getConnectionTimeout();
            // So that failures follow each other quickly.
            pool.setConnectionTimeout(250);

            listen();
            gate.shut();
            for (String processor : BOTH) {
                await().atMost(LONG).until(() -> rests(processor));
            }
            PositionToken renamed = renamed();
            pool.setConnectionTimeout(usual);
            gate.open();

            assertThat(progress.awaitReached(BOTH, renamed, SOON)).isTrue();
            assertThat(TownBooks.rows(database.jdbc(), "own_town")).containsExactly(town + " ชะอำ 1 2");
            assertThat(TownBooks.rows(database.jdbc(), "topic_town")).containsExactly(town + " ชะอำ 1 2");
        }
    }

    /** Only now: the service has set up the logs anew. */
    private void listen() {
        axon.start();
        coordinators.setLevel(Level.INFO);
        coordinators.addAppender(axon);
    }

    private PositionToken registered() {
        long position = log.append(TestLog.registered(town, "หัวหิน"));
        return PositionToken.of("books", town, "registry.municipality-registered", position);
    }

    private PositionToken renamed() {
        long position = log.append(TestLog.renamed(town, "ชะอำ"));
        return PositionToken.of("books", town, "registry.municipality-revised", position);
    }

    private boolean rests(String processor) {
        return List.copyOf(axon.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("[" + processor + "]") && line.contains("in 8000ms"));
    }
}
