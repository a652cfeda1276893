package org.prachakhom.kit.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.store.engine.LogStorageEngine;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Two appends overlap and the later one is committed first, more than a minute after its time (Axon's issue 4829): a
 * reader that never goes back must see both.
 */
class LateCommitTest {
    private static final Duration PAST_THE_GAP_TIME_OUT = Duration.ofSeconds(61);

    private final Serializer json = Jackson3Serializer.builder().build();
    private @Nullable TrackingToken token;

    @Test
    void axonsOwnEngineLosesTheEarlierEvent() throws SQLException {
        DataSource database = TestDatabase.empty().writer();
        JdbcEventStorageEngine store = axonsEngine(database);
        store.createSchema(PostgresEventTableFactory.INSTANCE);
        store.appendEvents(event("seed", Instant.now()));
        List<String> seen = new ArrayList<>(readOn(store));

        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            axonsEngine(new SingleConnectionDataSource(slow, true)).appendEvents(event("earlier", Instant.now()));
            store.appendEvents(event("later", Instant.now().minus(PAST_THE_GAP_TIME_OUT)));
            seen.addAll(readOn(store));
            slow.commit();
            seen.addAll(readOn(store));
        }

        assertThat(seen).containsExactly("seed", "later");
    }

    @Test
    void theLogLosesNone() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        Clock late = Clock.fixed(Instant.now().minus(PAST_THE_GAP_TIME_OUT), ZoneOffset.UTC);
        UUID seed = UUID.randomUUID();
        UUID earlier = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        try (Appender appender = new Appender(
                        database.writer(), AppenderLimits.USUAL, late, new LogSignal(), new SimpleMeterRegistry());
                Connection slow = database.writer().getConnection()) {
            appender.start();
            LogStorageEngine store = ours(database, appender);
            appender.append(append(seed));
            List<String> seen = new ArrayList<>(readOn(store));

            slow.setAutoCommit(false);
            new AppendStatement(List.of(new Pending(append(earlier)))).execute(slow, Instant.now());
            CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> appender.append(append(later)));
            await().until(() -> database.jdbc()
                            .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .query(Long.class)
                            .single()
                    == 1);
            seen.addAll(readOn(store));
            slow.commit();
            second.get();
            seen.addAll(readOn(store));

            assertThat(seen).containsExactly(seed.toString(), earlier.toString(), later.toString());
        }
    }

    private List<String> readOn(EventStorageEngine store) {
        List<String> read = new ArrayList<>();
        List<? extends TrackedEventMessage<?>> events =
                store.readEvents(token, false).toList();
        for (TrackedEventMessage<?> event : events) {
            token = event.trackingToken();
            read.add(event.getIdentifier());
        }
        return read;
    }

    private JdbcEventStorageEngine axonsEngine(DataSource database) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(json)
                .snapshotSerializer(json)
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    private LogStorageEngine ours(TestDatabase database, Appender appender) {
        LogStorageEngine.Parts parts =
                new LogStorageEngine.Parts(json, json, NoOpEventUpcaster.INSTANCE, SnapshotFilter.allowAll());
        return new LogStorageEngine(parts, database.jdbc(), appender, Clock.systemUTC());
    }

    private static DomainEventMessage<String> event(String id, Instant at) {
        return new GenericDomainEventMessage<>(
                "Test",
                UUID.randomUUID().toString(),
                0,
                new GenericMessage<>(id, "happened", MetaData.emptyInstance()),
                () -> at);
    }

    private static Append append(UUID eventId) {
        return Append.of(List.of(Rows.row(UUID.randomUUID(), 0, "{}", eventId)));
    }
}
