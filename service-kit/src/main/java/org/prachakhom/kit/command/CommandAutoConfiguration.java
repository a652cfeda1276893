package org.prachakhom.kit.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.store.append.Appender;
import org.prachakhom.kit.store.engine.AxonOrderingAutoConfiguration;
import org.prachakhom.kit.time.Regularly;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of commands: the bus, the door for requests, and the one for policies. */
@AutoConfiguration(before = AxonOrderingAutoConfiguration.class)
public class CommandAutoConfiguration {

    /**
     * Runs commands on the caller's thread and in no transaction: a command needs no connection of its own, and one that
     * held an idle connection while it waited for the appender would starve the others.
     */
    @Bean
    public SimpleCommandBus commandBus(
            Configuration axon, DuplicateCommandHandlerResolver duplicates, Appender appender, EventStore log) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new ReceiptInterceptor(appender, log));
        return bus;
    }

    /** What every event inherits from its command, and nothing else. */
    @Bean
    public CorrelationDataProvider inheritedMetadata() {
        return new SimpleCorrelationDataProvider(LogMetadata.TENANT, LogMetadata.CAUSE, LogMetadata.TRACE_PARENT);
    }

    @Bean
    CommandTargetResolver commandTargets() {
        return new CommandTargets();
    }

    /** If-Match, before an aggregate decides. */
    @Bean
    ExpectedVersion expectedVersion() {
        return new ExpectedVersion();
    }

    @Bean
    CommandSending commandSending(CommandBus bus, EventStore log) {
        return new CommandSending(bus, log);
    }

    /** For requests. */
    @Bean
    @ConditionalOnMissingBean
    public CommandDoor commandDoor(CommandSending sending, JdbcClient jdbc) {
        return new StoredCommandDoor(sending, jdbc);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Regularly idempotencyPurge(JdbcClient jdbc, PlatformTransactionManager transactions, MeterRegistry metrics) {
        IdempotencyPurge purge = new IdempotencyPurge(jdbc, new TransactionTemplate(transactions), metrics, 1_000);
        return new Regularly("idempotency-purge", Duration.ofMinutes(10), purge::purge);
    }

    /** For policies. */
    @Bean
    @ConditionalOnMissingBean
    public PolicyCommands policyCommands(CommandSending sending, MeterRegistry metrics) {
        return new PatientPolicyCommands(sending, metrics);
    }
}
