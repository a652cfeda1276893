package org.prachakhom.kit.command;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.rule.RuleBroken;

/** Sends a command once or, when it lost a race, again. */
final class CommandSending {
    private static final int RETRIES = 3;
    private static final long PAUSE = 2_000_000;

    private final CommandBus bus;
    private final EventStore log;

    CommandSending(CommandBus bus, EventStore log) {
        this.bus = bus;
        this.log = log;
    }

    /** As {@link CommandDoor#send}, without asking about the key of a refused command. */
    CommandReceipt send(Object command, MetaData metadata, CommandContext context) {
        for (int tries = 1; ; tries++) {
            CommandReceipt receipt = new CommandReceipt(context);
            Throwable refusal = dispatch(command, metadata.and(CommandReceipt.METADATA, receipt));
            if (refusal == null) {
                return receipt;
            }
            if (tries > RETRIES || !isWorthAnotherTry(refusal, receipt)) {
                throw outcome(refusal, context);
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE << tries));
        }
    }

    private @Nullable Throwable dispatch(Object command, MetaData metadata) {
        AtomicReference<@Nullable CommandResultMessage<?>> result = new AtomicReference<>();
        CommandMessage<Object> message = new GenericCommandMessage<>(command, metadata);
        bus.dispatch(message, (CommandMessage<?> sent, CommandResultMessage<?> answer) -> result.set(answer));
        CommandResultMessage<?> answered = result.get();
        if (answered == null) {
            throw new IllegalStateException(
                    "The command bus answers later; it must run commands on the caller's thread");
        }
        return answered.isExceptional() ? answered.exceptionResult() : null;
    }

    /** A refusal counts only when it came of what is stored, not of a state that another instance has changed since. */
    private boolean isWorthAnotherTry(Throwable refusal, CommandReceipt receipt) {
        boolean decidedOnLoadedState = refusal instanceof RuleBroken || refusal instanceof StaleVersion;
        return decidedOnLoadedState
                ? isOutdated(receipt)
                : refusal instanceof ConcurrencyException && receipt.context().expectedVersion() == null;
    }

    private boolean isOutdated(CommandReceipt receipt) {
        Long loaded = receipt.versionBefore();
        return loaded != null
                && log.lastSequenceNumberFor(receipt.stream())
                        .filter(stored -> !stored.equals(loaded))
                        .isPresent();
    }

    private static RuntimeException outcome(Throwable refusal, CommandContext context) {
        Long expected = context.expectedVersion();
        if (refusal instanceof ConcurrencyException && expected != null) {
            return new StaleVersion(expected, null);
        }
        if (refusal instanceof AggregateStreamCreationException) {
            return new AlreadyExists(refusal);
        }
        if (refusal instanceof Error error) {
            throw error;
        }
        return refusal instanceof RuntimeException known
                ? known
                : new IllegalStateException("A command handler threw a checked exception", refusal);
    }
}
