package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prachakhom.kit.command.TownService.LOG;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.TownCommand.Register;
import org.prachakhom.kit.command.TownCommand.Rename;
import org.prachakhom.kit.store.LogMetadata;

/** What fails after the aggregate has decided leaves no event behind. */
class UnitOfWorkTest {
    private final CommandDoor door = TownService.bean(CommandDoor.class);
    private final String town = UUID.randomUUID().toString();

    @BeforeEach
    void aTown() {
        door.send(new Register(town, "a"), Asking.in("hua-hin"));
    }

    @Test
    void aSubscriberThatThrowsLeavesNothing() {
        try (Registration _ = TownService.bean(EventStore.class).subscribe(events -> {
            throw new IllegalStateException("subscriber");
        })) {
            assertThatThrownBy(() -> door.send(new Rename(town, "b"), Asking.in("hua-hin")))
                    .hasMessageContaining("subscriber");
        }
        theTownIsUnchanged();
    }

    @Test
    void aCallbackBeforeTheCommitThatThrowsLeavesNothing() {
        try (Registration _ = TownService.bean(CommandBus.class).registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.onPrepareCommit(_ -> {
                throw new IllegalStateException("callback");
            });
            return chain.proceed();
        })) {
            assertThatThrownBy(() -> door.send(new Rename(town, "b"), Asking.in("hua-hin")))
                    .hasMessageContaining("callback");
        }
        theTownIsUnchanged();
    }

    @Test
    void anOuterRollbackLeavesNothing() {
        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(
                new GenericCommandMessage<>("outer", Map.of(LogMetadata.TENANT, "hua-hin")));
        nested(new Rename(town, "b"));
        nested(new Rename(town, "c"));
        outer.rollback();

        theTownIsUnchanged();
    }

    @Test
    void whatAnOuterUnitOfWorkHoldsIsStoredAtOnce() {
        String other = UUID.randomUUID().toString();
        long before = LOG.head();
        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(
                new GenericCommandMessage<>("outer", Map.of(LogMetadata.TENANT, "hua-hin")));
        nested(new Rename(town, "b"));
        nested(new Register(other, "other"));
        assertThat(LOG.head()).isEqualTo(before);
        outer.commit();

        assertThat(LOG.positionsOf(town, other).subList(1, 3)).containsExactly(before + 1, before + 2);
    }

    private static void nested(Object command) {
        TownService.bean(CommandBus.class)
                .dispatch(
                        new GenericCommandMessage<>(command, Map.of(LogMetadata.TENANT, "hua-hin")),
                        (sent, result) -> assertThat(result.isExceptional())
                                .as("%s", sent)
                                .isFalse());
    }

    /** Also for the next command: the cache has forgotten what was not stored. */
    private void theTownIsUnchanged() {
        assertThat(LOG.namesOf(town)).containsExactly("a");
        assertThat(door.send(new Rename(town, "a"), Asking.in("hua-hin")).version())
                .isZero();
        assertThat(door.send(new Rename(town, "z"), Asking.in("hua-hin")).version())
                .isEqualTo(1);
    }
}
