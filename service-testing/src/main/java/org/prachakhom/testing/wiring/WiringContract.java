package org.prachakhom.testing.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.text.TextOpener;
import org.prachakhom.kit.text.TextSealer;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The exact types behind the interfaces: with other versions or a bean too many, Axon and Spring Boot silently put their
 * own in the kit's place. Extended by one class in each service that passes its context on.
 */
@ServiceTest
public abstract class WiringContract {
    private final ApplicationContext context;

    /** {@code context} is the booted service's. */
    protected WiringContract(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void theLogIsOurs() {
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(nameOf(EventStorageEngine.class)).isEqualTo("org.prachakhom.kit.store.engine.LogStorageEngine");
        assertThat(nameOf(Cache.class)).isEqualTo("org.prachakhom.kit.store.engine.AggregateCache");
    }

    @Test
    void commandsRunInNoTransaction() {
        CommandBus bus = context.getBean(CommandBus.class);
        assertThat(bus).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(ReflectionTestUtils.getField(bus, "transactionManager")).isInstanceOf(NoTransactionManager.class);
        assertThat((List<?>) ReflectionTestUtils.getField(bus, "handlerInterceptors"))
                .noneMatch(TransactionManagingInterceptor.class::isInstance);
    }

    @Test
    void processorsCommitTokenAndRowsTogetherAndPassNoFailureOver() {
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        EventProcessingConfiguration processing = context.getBean(EventProcessingConfiguration.class);
        assertThat(processing.eventProcessors()).isNotEmpty().allSatisfy((name, processor) -> {
            assertThat(processor).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(part(processor, "transactionManager")).isExactlyInstanceOf(SpringTransactionManager.class);
            assertThat(part(processor, "errorHandler")).isSameAs(PropagatingErrorHandler.instance());
            assertThat(processing.deadLetterQueue(name)).isPresent();
        });
    }

    @Test
    void whatIsKeptForEverIsJsonUnderItsWireName() {
        Map<String, Serializer> serializers = new HashMap<>(context.getBeansOfType(Serializer.class));
        serializers.remove("eventSerializer");
        assertThat(serializers).containsKey("serializer").allSatisfy((name, serializer) -> assertThat(serializer)
                .isExactlyInstanceOf(Jackson3Serializer.class));
        assertThat(context.getBean("eventSerializer").getClass().getName())
                .isEqualTo("org.prachakhom.kit.store.engine.WireNameSerializer");
    }

    @Test
    void textIsSealedByTheKeysOfTheLog() {
        assertThat(nameOf(TextSealer.class)).isEqualTo("org.prachakhom.kit.text.LogTextSealer");
        assertThat(nameOf(TextOpener.class)).isEqualTo("org.prachakhom.kit.text.StoredTextOpener");
    }

    @Test
    void thereIsOneClockAndTwoPools() {
        assertThat(context.getBeansOfType(Clock.class)).hasSize(1);
        assertThat(context.getBean(DataSource.class))
                .isInstanceOfSatisfying(HikariDataSource.class, pool -> assertThat(pool.getUsername())
                        .endsWith("_writer"));
        assertThat(context.getBean("readerPool"))
                .isInstanceOfSatisfying(HikariDataSource.class, pool -> assertThat(pool.getUsername())
                        .endsWith("_reader"));
    }

    @Test
    void nothingCallsHome() {
        UpdateCheckConfiguration configured = context.getBean(UpdateCheckConfiguration.class);
        // By itself too: the JVM of the tests has it switched off once more, which would hide that the service has not.
        assertThat(configured.getDisabled()).isTrue();
        assertThat(UsagePropertyProvider.create(configured).getDisabled()).isTrue();
    }

    private String nameOf(Class<?> type) {
        return context.getBean(type).getClass().getName();
    }

    private static @Nullable Object part(EventProcessor processor, String field) {
        return ReflectionTestUtils.getField(processor, field);
    }
}
