package org.prachakhom.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.store.engine.EventStoreAutoConfiguration;

class LogSourceTest {
    private static final Serializer EVENTS = new EventStoreAutoConfiguration().eventSerializer();

    private final TestDatabase database = TestDatabase.migrated();
    private final TestLog log = new TestLog(database);
    private final LogSignal signal = new LogSignal();
    private final LogListener listener = new LogListener(database.writer(), signal);
    private final LogSource source = source();
    private final String town = UUID.randomUUID().toString();

    @BeforeEach
    void listen() {
        listener.start();
    }

    @AfterEach
    void stopListening() {
        listener.stop();
    }

    @Test
    void aReaderWakesWhenAnotherInstanceAppends() {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            AtomicInteger calls = new AtomicInteger();
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();

            log.append(TestLog.registered(town, "หัวหิน"));

            await().untilAtomic(calls, greaterThan(0));
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void aReaderGetsEveryPositionOnceFromItsTokenOn() throws InterruptedException {
        for (int i = 0; i < LogPages.ROWS + 10; i++) {
            log.append(TestLog.renamed(town, "เมือง " + i));
        }
        long last = LogPages.ROWS + 10;

        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new GlobalSequenceTrackingToken(5))) {
            List<Long> seen = new ArrayList<>();
            while (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                seen.add(LogSource.position(stream.nextAvailable().trackingToken()));
            }
            assertThat(seen).isEqualTo(LongStream.rangeClosed(6, last).boxed().toList());
        }
        assertThat(source.head()).isEqualTo(last);
    }

    @Test
    void aNameThatOnlyANewerVersionKnowsIsPassedOver() throws InterruptedException {
        log.append(town, "registry.from-the-future", "{}");
        log.append(TestLog.renamed(town, "ชะอำ"));

        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(source.createTailToken())) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(TestLog.renamed(town, "ชะอำ"));
        }
    }

    /** As after a return to an older version: no token moves over it, and nothing waits. */
    @Test
    void whatOnlyANewerVersionKnowsIsNoBacklog() {
        TrackingToken first = new GlobalSequenceTrackingToken(1);
        log.append(TestLog.registered(town, "หัวหิน"));
        assertThat(source.behind(null)).isEqualTo(1);

        log.append(town, "registry.from-the-future", "{}");
        await().until(() -> source.head() == 2);
        assertThat(source.behind(first)).isZero();
        assertThat(source().behind(first)).as("after a start").isZero();

        log.append(TestLog.renamed(town, "ชะอำ"));
        await().until(() -> source.behind(first) == 2);
    }

    /** Proof 6: the listener's connection is killed, and the append comes before it is open again. */
    @Test
    void aLostNotificationIsMadeUpForByTheSlowLook() {
        await().until(() -> listeners() == 1);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            database.jdbc()
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where query = 'listen event_log' and datname = current_database()")
                    .query((row, _) -> row.getBoolean(1))
                    .list();
            await().until(() -> listeners() == 0);
            log.append(TestLog.registered(town, "หัวหิน"));

            await().atMost(Duration.ofSeconds(30)).until(stream::hasNextAvailable);
        }
        await().until(() -> listeners() == 1);
    }

    private LogSource source() {
        return new LogSource(database.writer(), new RowReader(EVENTS, NoOpEventUpcaster.INSTANCE), signal);
    }

    private long listeners() {
        return database.jdbc()
                .sql("select count(*) from pg_stat_activity"
                        + " where query = 'listen event_log' and datname = current_database()")
                .query(Long.class)
                .single();
    }
}
