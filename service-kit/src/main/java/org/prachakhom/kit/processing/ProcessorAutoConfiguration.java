package org.prachakhom.kit.processing;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.prachakhom.kit.log.LogSource;
import org.prachakhom.kit.parking.DeadLetters;
import org.prachakhom.kit.parking.LateKeys;
import org.prachakhom.kit.parking.NestedTransactions;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.relay.source.KafkaSources;
import org.prachakhom.kit.store.engine.AxonOrderingAutoConfiguration;
import org.prachakhom.kit.time.Regularly;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The event processors that a service's configuration names. */
@AutoConfiguration(before = AxonOrderingAutoConfiguration.class)
@EnableConfigurationProperties(ProcessorProperties.class)
public class ProcessorAutoConfiguration {

    @Bean
    TokenStore tokenStore(DataSource database, TokenSchema schema, Serializer serializer, Environment environment) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .schema(schema)
                .serializer(serializer)
                .contentType(byte[].class)
                .nodeId(InstanceName.of(environment))
                .build();
    }

    @Bean
    ProcessorThreads processorThreads(ProcessorProperties properties) {
        return new ProcessorThreads(properties.processors());
    }

    @Bean
    ProcessorSources processorSources(ProcessorProperties properties, LogSource log, KafkaSources kafka) {
        return new ProcessorSources(properties.processors(), log, kafka);
    }

    @Bean
    ProcessorModule.DeadLetterQueues deadLetterQueues(
            DataSource database,
            DeadLetterSchema schema,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PlatformTransactionManager transactions,
            @Value("${prachakhom.dead-letters.limit:1024}") int limit) {
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(database);
        return processor -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processor)
                .connectionProvider(connections)
                .transactionManager(new SpringTransactionManager(transactions))
                .schema(schema)
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .maxSequences(limit)
                .maxSequenceSize(limit)
                .build();
    }

    @Bean
    ConfigurerModule processorModule(
            ProcessorSources sources,
            DataSource database,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            ProcessorThreads threads,
            ProcessorModule.DeadLetterQueues letters) {
        TransactionManager nested = new NestedTransactions(transactions);
        return new ProcessorModule(
                sources,
                new ProcessorModule.Workbench(
                        database, tokens, new SpringTransactionManager(transactions), nested, threads, letters));
    }

    @Bean
    Standings standings(Configuration axon, JdbcClient jdbc, Serializer serializer) {
        return new Standings(axon.eventProcessingConfiguration(), jdbc, serializer);
    }

    @Bean
    Regularly resumption(ProcessorSources sources, Standings standings, JdbcClient jdbc, Environment environment) {
        Resumption resumption = new Resumption(sources, standings, jdbc, InstanceName.of(environment));
        return new Regularly("resumption", Duration.ofSeconds(1), resumption::look);
    }

    @Bean
    Progress progress(
            @Value("${prachakhom.service}") String service,
            ProcessorSources sources,
            Standings standings,
            DeadLetters letters) {
        return new ProcessorProgress(service, sources, standings, letters);
    }

    @Bean
    CopyWait copyWait(Progress progress) {
        return new CopyWait(progress);
    }

    @Bean
    ViewJdbc viewJdbc(DataSource database) {
        return new ViewJdbc(database);
    }

    @Bean
    DeadLetters deadLetters(Configuration axon, JdbcClient jdbc) {
        return new DeadLetters(axon.eventProcessingConfiguration(), jdbc);
    }

    @Bean
    Regularly lateKeys(DeadLetters letters, JdbcClient jdbc) {
        return new Regularly("late-keys", Duration.ofSeconds(2), new LateKeys(letters, jdbc)::look);
    }

    @Bean
    ProcessorLag processorLag(ProcessorSources sources, Standings standings, ProcessorThreads threads) {
        return new ProcessorLag(sources, standings, threads);
    }

    @Bean
    ProcessorMeters processorMeters(ProcessorSources sources, ProcessorLag lag, DeadLetters letters) {
        return new ProcessorMeters(sources.feeds().keySet(), lag, letters);
    }

    @Bean
    LagHealth lagHealthIndicator(
            ProcessorSources sources,
            Standings standings,
            ProcessorLag lag,
            @Value("${prachakhom.readiness.max-lag:5m}") Duration bound) {
        return new LagHealth(sources.feeds().keySet(), standings, lag, bound);
    }

    @Bean
    Processors processors(ProcessorSources sources, Standings standings, ProcessorLag lag, DeadLetters letters) {
        return new Processors(sources, standings, lag, letters);
    }
}
