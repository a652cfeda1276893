package org.prachakhom.kit.relay;

import java.time.Clock;
import java.time.Duration;
import org.prachakhom.kit.database.DatabaseProperties;
import org.prachakhom.kit.log.OwnConnections;
import org.prachakhom.kit.log.RowReader;
import org.prachakhom.kit.relay.source.KafkaSources;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.kit.text.KeyCopies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Events and keys on their way to Kafka and from it. Nothing here waits for a broker when the service starts. */
@AutoConfiguration
@EnableConfigurationProperties(KafkaProperties.class)
public class RelayAutoConfiguration {
    /** What goes over the wire is frozen, whatever the mapper of the API does. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    KafkaClients kafkaClients(KafkaProperties properties) {
        return new KafkaClients(properties);
    }

    @Bean
    KafkaSources kafkaSources(KafkaClients clients, RowReader rows) {
        return new KafkaSources(clients::events, rows, JSON);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "prachakhom.kafka.relay", matchIfMissing = true)
    @DependsOnDatabaseInitialization
    EventRelay eventRelay(
            @Value("${prachakhom.service}") String service,
            DatabaseProperties database,
            LogSignal signal,
            KafkaClients clients,
            KafkaProperties properties) {
        return new EventRelay(
                service,
                OwnConnections.of(database, "event-relay", Duration.ofSeconds(30)),
                signal,
                new Outbound(clients::producer),
                JSON,
                properties.keyCompactionLag());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "prachakhom.kafka.relay", matchIfMissing = true)
    TopicSetUp topicSetUp(KafkaClients clients, KafkaProperties properties) {
        return new TopicSetUp(clients::admin, properties.keyCompactionLag());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "prachakhom.kafka.relay", matchIfMissing = true)
    KeySource keySource(KafkaClients clients, KeyPages pages) {
        return new KeySource(clients::texts, pages);
    }

    @Bean
    KeyPages keyPages(JdbcClient jdbc, PlatformTransactionManager transactions, KeyCopies copies) {
        return new KeyPages(jdbc, new TransactionTemplate(transactions), copies, JSON);
    }

    @Bean
    RelayBacklog relayBacklog(JdbcClient jdbc, Clock clock) {
        return new RelayBacklog(jdbc, clock);
    }
}
