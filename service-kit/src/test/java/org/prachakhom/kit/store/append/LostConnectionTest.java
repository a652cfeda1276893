package org.prachakhom.kit.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.store.LogSignal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whenever the connection dies, a command gets its true outcome, and its events are stored once. */
class LostConnectionTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String APPEND = "append_events|S_[0-9]";

    private final JdbcClient jdbc = DATABASE.jdbc();
    private final UUID stream = UUID.randomUUID();
    private final CuttingProxy proxy = proxy();
    private final Appender appender = new Appender(
            throughTheProxy(),
            new AppenderLimits(100, 1 << 20, 100, 1 << 20, Duration.ofSeconds(30)),
            Clock.systemUTC(),
            new LogSignal(),
            new SimpleMeterRegistry());

    @BeforeEach
    void start() throws SQLException {
        appender.start();
        appender.append(Rows.event(UUID.randomUUID(), 0));
    }

    @AfterEach
    void stop() throws IOException {
        appender.close();
        proxy.close();
    }

    @ParameterizedTest
    @EnumSource(CuttingProxy.Moment.class)
    void theEventIsStoredOnceAndConfirmed(CuttingProxy.Moment moment) {
        proxy.cut(moment, APPEND);

        long position = appender.append(Rows.answered(stream, 0, stream.toString()));

        assertThat(positions()).containsExactly(position);
        assertThat(appender.append(Rows.event(stream, 1))).isEqualTo(position + 1);
    }

    @ParameterizedTest
    @EnumSource(CuttingProxy.Moment.class)
    void aRecordWithoutEventsIsStoredOnceAndConfirmed(CuttingProxy.Moment moment) {
        long head = appender.head();
        proxy.cut(moment, APPEND);

        assertThat(appender.append(Rows.onlyAnswer(stream, 4, stream.toString())))
                .isEqualTo(head);
        assertThat(jdbc.sql("select count(*) from idempotency_record where stream = ?")
                        .param(stream)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(CuttingProxy.Moment.class)
    void aSecondLossDuringTheLookUpChangesNothing(CuttingProxy.Moment moment) throws Exception {
        proxy.cut(CuttingProxy.Moment.AFTER_THE_SERVER_ANSWERED, APPEND);
        try (Connection other = DATABASE.writer().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select lock_log()");
            CompletableFuture<Long> outcome =
                    CompletableFuture.supplyAsync(() -> appender.append(Rows.event(stream, 0)));
            awaitWaiters(1);
            other.rollback();
            proxy.awaitCut();
            proxy.cut(moment, "lock_log|event_id");

            assertThat(positions()).containsExactly(outcome.get(30, TimeUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @EnumSource(CuttingProxy.Moment.class)
    void aLossWhileTakenKeysAreLookedUpLeavesNobodyWithoutAnswer(CuttingProxy.Moment moment) {
        appender.append(Rows.event(stream, 0));
        proxy.cut(moment, "unnest.*join event_log");

        assertThatThrownBy(() -> appender.append(Rows.event(stream, 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(positions()).hasSize(1);
    }

    @Test
    void theOldConnectionsWorkHasEndedBeforeItIsJudged() throws Exception {
        try (Connection other = DATABASE.writer().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select lock_log()");
            proxy.cut(CuttingProxy.Moment.WHILE_THE_SERVER_WORKS, APPEND);
            CompletableFuture<Long> outcome =
                    CompletableFuture.supplyAsync(() -> appender.append(Rows.event(stream, 0)));
            // The first append still waits in the server when the second connection asks what became of it.
            awaitWaiters(2);
            assertThat(outcome).isNotDone();
            other.rollback();

            assertThat(positions(outcome)).containsExactly(outcome.get());
        }
    }

    private java.util.List<Long> positions(CompletableFuture<Long> after)
            throws ExecutionException, InterruptedException {
        after.get();
        return positions();
    }

    private java.util.List<Long> positions() {
        return jdbc.sql("select position from event_log where stream = ?")
                .param(stream)
                .query(Long.class)
                .list();
    }

    private void awaitWaiters(long count) {
        await().until(() -> jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Long.class)
                        .single()
                >= count);
    }

    private PGSimpleDataSource throughTheProxy() {
        PGSimpleDataSource connections = DATABASE.writer();
        connections.setUrl(DATABASE.url().replace(":" + DATABASE.port(), ":" + proxy.port()));
        connections.setSslMode("disable");
        connections.setGssEncMode("disable");
        return connections;
    }

    private static CuttingProxy proxy() {
        try {
            return new CuttingProxy(DATABASE.port());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
