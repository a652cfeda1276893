package org.prachakhom.kit.store.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.database.DatabaseProperties;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.store.append.Appender;
import org.prachakhom.kit.store.append.AppenderLimits;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in place of Axon's own event store, with its appender, cache and snapshots. */
@AutoConfiguration(before = AxonOrderingAutoConfiguration.class)
@EnableConfigurationProperties(LogProperties.class)
public class EventStoreAutoConfiguration {

    /** For states, tokens and messages. */
    @Bean
    @Primary
    public Serializer serializer() {
        return LogJson.forEverythingElse();
    }

    /** For events, in the log and among dead letters. */
    @Bean
    @Qualifier("eventSerializer")
    public Serializer eventSerializer() {
        return LogJson.forEvents();
    }

    /** Wakes those who follow the log. */
    @Bean
    @ConditionalOnMissingBean
    public LogSignal logSignal() {
        return new LogSignal();
    }

    /** The one writer, with a connection outside the pools. */
    @Bean(initMethod = "start")
    @DependsOnDatabaseInitialization
    public Appender appender(DatabaseProperties database, Clock clock, LogSignal signal, MeterRegistry metrics) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(database.url());
        connections.setUser(database.writerUser());
        connections.setPassword(database.writerPassword());
        connections.setApplicationName("appender");
        connections.setTcpKeepAlive(true);
        // PostgreSQL's details repeat the values of a refused row, which may be what a person typed.
        connections.setLogServerErrorDetail(false);
        connections.setConnectTimeout(5);
        connections.setSocketTimeout(30);
        return new Appender(connections, AppenderLimits.USUAL, clock, signal, metrics);
    }

    /** The log as Axon sees it. */
    @Bean
    public LogStorageEngine logStorageEngine(
            Configuration axon,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            JdbcClient jdbc,
            Appender appender,
            Clock clock) {
        LogStorageEngine.Parts parts =
                new LogStorageEngine.Parts(eventSerializer, serializer, axon.upcasterChain(), axon.snapshotFilter());
        return new LogStorageEngine(parts, jdbc, appender, clock);
    }

    /** The aggregates used last. */
    @Bean
    public Cache aggregateCache(LogProperties log) {
        return new AggregateCache(log.cachedAggregates());
    }

    /** Keeps the state of aggregates with many events. */
    @Bean
    public SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter, LogProperties log) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, log.snapshotEvery());
    }

    /** Cache and snapshots for every aggregate. */
    @Bean
    static AggregateDefaults aggregateDefaults() {
        return new AggregateDefaults();
    }

    /** Names of the table of token entries. */
    @Bean
    public TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
    }

    /** Names of the table of dead letters. */
    @Bean
    public DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("dead_letter_entry")
                .deadLetterIdentifierColumn("dead_letter_identifier")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .build();
    }
}
