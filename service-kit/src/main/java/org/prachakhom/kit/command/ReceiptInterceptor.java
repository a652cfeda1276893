package org.prachakhom.kit.command;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.append.Append;
import org.prachakhom.kit.store.append.Appender;
import org.prachakhom.kit.store.engine.StagedAppend;

/** Fills the receipt of a command from what its unit of work stores, and has the idempotency record stored along. */
final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Appender appender;
    private final EventStore log;

    ReceiptInterceptor(Appender appender, EventStore log) {
        this.appender = appender;
        this.log = log;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (unitOfWork.getMessage().getMetaData().get(CommandReceipt.METADATA) instanceof CommandReceipt receipt) {
            // Also when no event follows: a repeat of a command that changes nothing has to be known again.
            StagedAppend.of(unitOfWork, appender).ownedBy(new Owner(receipt, log));
        }
        return chain.proceed();
    }

    private record Owner(CommandReceipt receipt, EventStore log) implements StagedAppend.Owner {

        @Override
        public Append.@Nullable Answer staged(List<Append.Row> rows) {
            rows.forEach(row -> receipt.applied(row.stream().toString(), row.seq(), row.name()));
            if (!receipt.hasReached()) {
                return null;
            }
            if (rows.isEmpty()) {
                refuseOutdatedState();
            }
            CommandContext context = receipt.context();
            String key = context.idempotencyKey();
            return key == null
                    ? null
                    : new Append.Answer(
                            context.tenant(),
                            context.subject(),
                            key,
                            context.requestHash(),
                            UUID.fromString(receipt.stream()),
                            receipt.version(),
                            context.status(),
                            context.location());
        }

        @Override
        public void stored(long position) {
            receipt.storedAt(position);
        }

        /** No append would notice that "nothing to change" was decided on a state that another instance has changed. */
        private void refuseOutdatedState() {
            long current = log.lastSequenceNumberFor(receipt.stream()).orElse(-1L);
            if (current != receipt.version()) {
                throw new ConcurrencyException("Stream " + receipt.stream() + " is at " + current, null);
            }
        }
    }
}
