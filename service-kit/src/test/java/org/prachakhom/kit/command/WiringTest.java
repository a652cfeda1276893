package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.store.engine.LogStorageEngine;

/** That the parts are those which were meant, and not what a framework puts in their place. */
class WiringTest {

    @Test
    void storesAndBusesAreTheKits() {
        assertThat(TownService.bean(EventStorageEngine.class)).isInstanceOf(LogStorageEngine.class);
        assertThat(TownService.bean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(TownService.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(TownService.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(TownService.bean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
    }

    @Test
    void commandsRunInNoTransaction() throws NoSuchFieldException {
        Object transactions = ReflectionUtils.getFieldValue(
                SimpleCommandBus.class.getDeclaredField("transactionManager"), TownService.bean(CommandBus.class));

        assertThat(transactions).isInstanceOf(NoTransactionManager.class);
    }

    @Test
    void sixtyFourCallersDoNotStarveOnAPoolOfTwo() throws Exception {
        CommandDoor door = TownService.bean(CommandDoor.class);
        List<Callable<Long>> callers = IntStream.range(0, 640)
                .<Callable<Long>>mapToObj(
                        n -> () -> door.send(new Register(UUID.randomUUID().toString(), "n"), Asking.in("hua-hin"))
                                .version())
                .toList();
        try (ExecutorService sixtyFour =
                Executors.newFixedThreadPool(64, Thread.ofVirtual().factory())) {
            for (Future<Long> done : sixtyFour.invokeAll(callers)) {
                assertThat(done.get()).isZero();
            }
        }
    }

    @Test
    void nothingCallsHome() {
        UpdateCheckConfiguration configured = TownService.bean(UpdateCheckConfiguration.class);

        assertThat(configured.getDisabled()).isTrue();
        assertThat(UsagePropertyProvider.create(configured).getDisabled()).isTrue();
    }
}
