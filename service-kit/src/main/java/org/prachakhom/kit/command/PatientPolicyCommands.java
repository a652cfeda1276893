package org.prachakhom.kit.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.parking.EndOfBatch;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.kit.store.LogBusy;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.store.OutcomeUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the commands of policies outside the unit of work of the processor, whose transaction would otherwise hold the
 * aggregate until the whole batch of events is done.
 */
final class PatientPolicyCommands implements PolicyCommands {
    private static final Logger LOG = LoggerFactory.getLogger(PatientPolicyCommands.class);
    private static final String SUBJECT = "policy";
    private static final long FIRST_PAUSE = 50_000_000;
    private static final int TRIES = 10;

    private final CommandSending sending;
    private final Counter refused;

    PatientPolicyCommands(CommandSending sending, MeterRegistry metrics) {
        this.sending = sending;
        refused = Counter.builder("prachakhom.policy.refused")
                .description("Commands of policies that a rule refused, which is an end and no error")
                .register(metrics);
    }

    @Override
    public void send(Object command, EventMessage<?> cause) {
        await(sending(command, cause));
    }

    @Override
    public void begin(Object command, EventMessage<?> cause) {
        FutureTask<?> task = sending(command, cause);
        EndOfBatch.await(() -> await(task));
    }

    private FutureTask<?> sending(Object command, EventMessage<?> cause) {
        FutureTask<?> task = new FutureTask<>(() -> sendOrRefuse(command, cause), null);
        Thread.ofVirtual().name("policy-command").start(task);
        return task;
    }

    private static void await(FutureTask<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("The processor stops while a policy's command is under way");
        }
    }

    private void sendOrRefuse(Object command, EventMessage<?> cause) {
        try {
            sendPatiently(command, cause);
        } catch (AlreadyExists e) {
            LOG.debug(
                    "{} because of event {} was done before",
                    command.getClass().getSimpleName(),
                    cause.getIdentifier());
        } catch (RuleBroken | AggregateNotFoundException e) {
            refused.increment();
            LOG.info(
                    "{} because of event {} was refused: {}",
                    command.getClass().getSimpleName(),
                    cause.getIdentifier(),
                    e.getMessage());
        }
    }

    private void sendPatiently(Object command, EventMessage<?> cause) {
        MetaData metadata = metadata(cause);
        String tenant = String.valueOf(metadata.get(LogMetadata.TENANT));
        CommandContext context = new CommandContext(tenant, SUBJECT, null, new byte[0], 0, null, null);
        for (int tries = 1; ; tries++) {
            try {
                sending.send(command, metadata, context);
                return;
            } catch (ConcurrencyException | LogBusy | OutcomeUnknown e) {
                if (tries == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(FIRST_PAUSE << tries);
            }
        }
    }

    private static MetaData metadata(EventMessage<?> cause) {
        if (!(cause.getMetaData().get(LogMetadata.TENANT) instanceof String tenant)) {
            throw new IllegalArgumentException("An event without tenant: " + cause.getIdentifier());
        }
        Map<String, @Nullable Object> entries = new HashMap<>();
        entries.put(LogMetadata.TENANT, tenant);
        entries.put(LogMetadata.CAUSE, cause.getIdentifier());
        if (cause.getMetaData().get(LogMetadata.TRACE_PARENT) instanceof String traceParent) {
            entries.put(LogMetadata.TRACE_PARENT, traceParent);
        }
        return MetaData.from(entries);
    }
}
