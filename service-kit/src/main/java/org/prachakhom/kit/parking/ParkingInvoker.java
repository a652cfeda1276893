package org.prachakhom.kit.parking;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Calls the handlers of a processor so that a failure can be parked in the transaction of its batch: the batch is undone
 * and handled again with a savepoint before each event. Handlers may therefore see an event twice, and only what they
 * write to the database is undone.
 */
public final class ParkingInvoker implements EventHandlerInvoker {
    private final EventHandlerInvoker handlers;
    private final DataSource database;
    private final Consumer<DeadLetterQueueOverflowException> whenFull;

    /** {@code handlers} decides by {@link Parking}; {@code whenFull} stops the processor and does not block. */
    public ParkingInvoker(
            EventHandlerInvoker handlers, DataSource database, Consumer<DeadLetterQueueOverflowException> whenFull) {
        this.handlers = handlers;
        this.database = database;
        this.whenFull = whenFull;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        try {
            attempt(message, segment, BatchAttempt.current(database));
        } catch (DeadLetterQueueOverflowException e) {
            whenFull.accept(e);
            throw e;
        }
    }

    private void attempt(EventMessage<?> message, Segment segment, BatchAttempt batch) throws Exception {
        if (!batch.isCareful()) {
            try {
                handlers.handle(message, segment);
                if (isLast()) {
                    batch.end();
                }
                batch.handled(message);
                return;
            } catch (FailedSwiftly e) {
                for (EventMessage<?> before : batch.startAgain()) {
                    handleCarefully(before, segment, batch);
                }
            }
        }
        handleCarefully(message, segment, batch);
    }

    private static boolean isLast() {
        return !(CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage();
    }

    private void handleCarefully(EventMessage<?> message, Segment segment, BatchAttempt batch) throws Exception {
        batch.mark();
        handlers.handle(message, segment);
        batch.release();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return handlers.canHandle(message, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return handlers.canHandleType(payloadType);
    }

    @Override
    public boolean supportsReset() {
        return handlers.supportsReset();
    }

    @Override
    public void performReset() {
        handlers.performReset();
    }

    @Override
    public <R> void performReset(@Nullable R resetContext) {
        handlers.performReset(resetContext);
    }

    @Override
    public void segmentReleased(Segment segment) {
        handlers.segmentReleased(segment);
    }
}
