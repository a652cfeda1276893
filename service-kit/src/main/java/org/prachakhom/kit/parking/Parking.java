package org.prachakhom.kit.parking;

import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What cannot be handled is parked with its cause, in the transaction of its batch. A database that is away or busy, or a
 * view that is just being made anew, is no reason to park: the batch fails and comes again.
 */
public final class Parking implements EnqueuePolicy<EventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);
    private static final int LONGEST_CAUSE = 500;

    private final String processor;

    /** {@code processor} is its name, for the log. */
    public Parking(String processor) {
        this.processor = processor;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Passing.is(cause)) {
            throw new FailedForNow(cause);
        }
        BatchAttempt batch = BatchAttempt.running();
        if (batch != null && !batch.isCareful()) {
            throw new FailedSwiftly(cause);
        }
        if (batch != null) {
            undo(batch);
        }
        LOG.error("{} parks event {}", processor, letter.message().getIdentifier(), cause);
        return Decisions.enqueue(shortened(cause));
    }

    private static void undo(BatchAttempt batch) {
        try {
            batch.undo();
        } catch (SQLException e) {
            throw new FailedForNow(e);
        }
    }

    /** The first line only: PostgreSQL puts the values of a refused row, which may be what a person typed, below it. */
    private static ThrowableCause shortened(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null
                ? ""
                : root.getMessage().lines().findFirst().orElse("");
        return new ThrowableCause(
                root.getClass().getName(), message.substring(0, Math.min(message.length(), LONGEST_CAUSE)));
    }
}
