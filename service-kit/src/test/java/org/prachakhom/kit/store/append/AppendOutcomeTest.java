package org.prachakhom.kit.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.store.IdempotencyKeyTaken;
import org.prachakhom.kit.store.LogSignal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one command gets does not depend on its neighbours in the batch. */
class AppendOutcomeTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient jdbc = database.jdbc();
    private final LogSignal signal = new LogSignal();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Appender appender =
            new Appender(database.writer(), AppenderLimits.USUAL, Clock.systemUTC(), signal, metrics);
    private final UUID stream = UUID.randomUUID();

    @BeforeEach
    void start() throws SQLException {
        appender.start();
    }

    @AfterEach
    void stop() {
        appender.close();
    }

    @Test
    void positionsFollowOneAnotherAndFollowersAreWoken() {
        List<Long> woken = new CopyOnWriteArrayList<>();
        signal.follow(() -> woken.add(appender.head()));

        assertThat(appender.append(Rows.events(stream, 0, 2))).isEqualTo(3);
        await().untilAsserted(() -> assertThat(woken).containsExactly(3L));
        assertThat(appender.append(Rows.event(stream, 3))).isEqualTo(4);
        assertThat(appender.append(Append.of(List.of()))).isEqualTo(4);

        await().untilAsserted(() -> assertThat(woken).containsExactly(3L, 4L));
        assertThat(jdbc.sql("select position from event_log order by position")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aConflictFailsOnlyItsOwnCommand() throws Exception {
        appender.append(Rows.events(stream, 0, 4));

        List<CompletableFuture<Long>> batch = inOneBatch(
                Rows.event(UUID.randomUUID(), 0),
                Rows.event(stream, 4),
                Rows.event(UUID.randomUUID(), 0),
                Rows.event(stream, 0),
                Rows.event(stream, 5));

        assertThat(batch.get(0).get()).isEqualTo(6);
        assertThatThrownBy(batch.get(1)::get).hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(batch.get(2).get()).isEqualTo(7);
        assertThatThrownBy(batch.get(3)::get).hasCauseInstanceOf(AggregateStreamCreationException.class);
        assertThat(batch.get(4).get()).isEqualTo(8);
    }

    @Test
    void ofTwoForOnePlaceInAStreamOneIsStored() throws Exception {
        List<CompletableFuture<Long>> batch = inOneBatch(Rows.event(stream, 0), Rows.event(stream, 0));

        assertThat(batch.get(0).get()).isEqualTo(1);
        assertThatThrownBy(batch.get(1)::get).hasCauseInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void aTakenKeyFailsOnlyItsOwnCommand() throws Exception {
        List<CompletableFuture<Long>> batch = inOneBatch(
                Rows.answered(stream, 0, "k"),
                Rows.answered(UUID.randomUUID(), 0, "k"),
                Rows.event(UUID.randomUUID(), 0),
                Rows.onlyAnswer(stream, 0, "l"));

        assertThat(batch.get(0).get()).isEqualTo(1);
        assertThatThrownBy(batch.get(1)::get).hasCauseInstanceOf(IdempotencyKeyTaken.class);
        assertThat(batch.get(2).get()).isEqualTo(2);
        assertThat(batch.get(3).get()).isEqualTo(2);
        assertThat(jdbc.sql("select idem_key || position from idempotency_record where idem_key <> 'first' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("k1", "l2");
        assertThatThrownBy(() -> appender.append(Rows.onlyAnswer(stream, 0, "l")))
                .isInstanceOf(IdempotencyKeyTaken.class);
    }

    @Test
    void aRowThatPostgresRefusesFailsOnlyItsOwnCommand() throws Exception {
        Append poison = Append.of(List.of(new Append.Row(
                stream, 0, "a\0b", "test.happened", 1, UUID.randomUUID(), "t", new byte[] {1}, new byte[] {1})));

        List<CompletableFuture<Long>> batch =
                inOneBatch(Rows.event(UUID.randomUUID(), 0), poison, Rows.event(UUID.randomUUID(), 0));

        assertThat(batch.get(0).get()).isEqualTo(1);
        assertThatThrownBy(batch.get(1)::get).hasCauseInstanceOf(EventStoreException.class);
        assertThat(batch.get(2).get()).isEqualTo(2);
    }

    @Test
    void recordedTimeIsThatUnderTheLockAndNeverGoesBack() throws Exception {
        jdbc.sql("update event_log set recorded_at = now() + interval '1 hour' where position = ?")
                .param(appender.append(Rows.event(stream, 0)))
                .update();
        appender.append(Rows.event(stream, 1));

        assertThat(jdbc.sql("select count(distinct recorded_at) from event_log")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** Queues them while the log is locked by another, so that the appender finds all of them waiting. */
    private List<CompletableFuture<Long>> inOneBatch(Append... appends) throws Exception {
        List<CompletableFuture<Long>> outcomes = new ArrayList<>();
        try (Connection other = database.writer().getConnection();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select lock_log()");
            CompletableFuture<Long> first =
                    CompletableFuture.supplyAsync(() -> appender.append(Rows.onlyAnswer(stream, 0, "first")), callers);
            await().until(() -> jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .query(Long.class)
                            .single()
                    == 1);
            for (Append append : appends) {
                int before = outcomes.size();
                outcomes.add(CompletableFuture.supplyAsync(() -> appender.append(append), callers));
                awaitQueued(before + 1);
            }
            other.rollback();
            first.get();
            for (CompletableFuture<Long> outcome : outcomes) {
                outcome.handle((_, _) -> 0L).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return outcomes;
    }

    private void awaitQueued(int commands) {
        org.awaitility.Awaitility.await()
                .pollDelay(java.time.Duration.ZERO)
                .until(() -> metrics.get("prachakhom.log.queue").gauge().value() == commands);
    }
}
