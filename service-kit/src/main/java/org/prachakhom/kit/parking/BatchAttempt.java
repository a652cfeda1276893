package org.prachakhom.kit.parking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * How far one batch of a processor is, and how to undo: swiftly at first, the whole transaction at once; carefully after
 * the first failure, event by event. PostgreSQL refuses everything after a failed statement until it is undone.
 */
final class BatchAttempt {
    private static final String RESOURCE = BatchAttempt.class.getName();

    private final DataSource database;
    private final List<EventMessage<?>> handled = new ArrayList<>();
    private final Map<String, Object> lookedUp = new HashMap<>();
    private final GatheredWrites writes = new GatheredWrites();
    private final List<Runnable> begun = new ArrayList<>();
    private boolean careful;
    private @Nullable Savepoint savepoint;

    private BatchAttempt(DataSource database) {
        this.database = database;
    }

    /** The attempt of the batch that this thread handles. */
    static BatchAttempt current(DataSource database) {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, _ -> new BatchAttempt(database));
    }

    /** Null outside a batch: a dead letter is retried. */
    static @Nullable BatchAttempt running() {
        return CurrentUnitOfWork.isStarted() ? root().getResource(RESOURCE) : null;
    }

    private static UnitOfWork<?> root() {
        return CurrentUnitOfWork.get().root();
    }

    boolean isCareful() {
        return careful;
    }

    /** What the batch looked up under this key, for {@link OncePerBatch}. */
    Object lookedUp(String key, Supplier<?> lookUp) {
        Object found = lookedUp.get(key);
        if (found == null) {
            found = lookUp.get();
            lookedUp.put(key, found);
        }
        return found;
    }

    /** Remembers an event that succeeded, in case that the batch is undone. */
    void handled(EventMessage<?> event) {
        handled.add(event);
    }

    /** Keeps a write of the event that is handled until {@link #end()}. */
    void gather(GatheredWrites.Write write) {
        writes.add(streamOf(CurrentUnitOfWork.get().getMessage()), write);
    }

    /** Keeps what waits for something that the handled event began until {@link #end()}. */
    void await(Runnable waiting) {
        begun.add(waiting);
    }

    private static String streamOf(Message<?> event) {
        return event instanceof DomainEventMessage<?> fact ? fact.getAggregateIdentifier() : "";
    }

    /**
     * Waits for what was begun, and sends what was gathered.
     *
     * @throws FailedForNow when the database is away
     * @throws FailedSwiftly when it refuses something, or when something that was begun failed
     */
    void end() {
        try {
            begun.forEach(Runnable::run);
            writes.send();
        } catch (RuntimeException e) {
            throw Passing.is(e) ? new FailedForNow(e) : new FailedSwiftly(e);
        }
    }

    /** Undoes the batch, and answers what has to be handled again. */
    List<EventMessage<?>> startAgain() throws SQLException {
        careful = true;
        begun.clear();
        writes.clear();
        on(connection -> {
            // Nothing but handlers wrote so far; the token is stored just before the commit.
            connection.rollback();
        });
        return List.copyOf(handled);
    }

    /** Marks the point to which a failure of the next event goes back. */
    void mark() throws SQLException {
        on(connection -> savepoint = connection.setSavepoint());
    }

    /** Undoes what the event did since {@link #mark()}. */
    void undo() throws SQLException {
        on(connection -> connection.rollback(savepoint));
    }

    /** Forgets the mark. */
    void release() throws SQLException {
        on(connection -> connection.releaseSavepoint(savepoint));
    }

    private void on(Step step) throws SQLException {
        Connection connection = DataSourceUtils.doGetConnection(database);
        try {
            step.on(connection);
        } finally {
            DataSourceUtils.doReleaseConnection(connection, database);
        }
    }

    private interface Step {
        void on(Connection connection) throws SQLException;
    }
}
