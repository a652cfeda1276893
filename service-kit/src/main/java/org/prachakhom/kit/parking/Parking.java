package org.prachakhom.kit.parking;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

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
        if (isPassing(cause)) {
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

    private static boolean isPassing(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefused refused && refused.code() == ProblemCode.BUSY) {
                return true;
            }
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql && isLostConnection(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLostConnection(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
