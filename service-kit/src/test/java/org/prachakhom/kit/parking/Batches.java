package org.prachakhom.kit.parking;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/** Has batches of events handled as a processor does, in one transaction each. */
record Batches(DataSource database) {

    /** One event of each of the streams. Throws what the handler threw, or what came at the end of the batch. */
    void handle(Stream<String> streams, Consumer<DomainEventMessage<?>> handler) {
        List<DomainEventMessage<?>> events = streams.<DomainEventMessage<?>>map(
                        stream -> new GenericDomainEventMessage<>("type", stream, 0, "an event", Map.of()))
                .toList();
        BatchingUnitOfWork<DomainEventMessage<?>> batch = new BatchingUnitOfWork<>(events);
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(_ -> {
            ResultMessage<?> done = batch.executeWithResult(() -> {
                BatchAttempt attempt = BatchAttempt.current(database);
                handler.accept(batch.getMessage());
                if (batch.isLastMessage()) {
                    attempt.end();
                }
                return null;
            });
            if (done.isExceptional()) {
                ReflectionUtils.rethrowRuntimeException(done.exceptionResult());
            }
        });
    }

    /** Undoes what the batch that is handled did so far. */
    void startAgain() {
        try {
            BatchAttempt.current(database).startAgain();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
