package org.prachakhom.kit.parking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerBatchTest {
    private final DataSource database = TestDatabase.migrated().writer();
    private int lookedUp;
    private UnitOfWork<?> batch;

    @BeforeEach
    void aBatchBegins() {
        batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("an event"));
    }

    @AfterEach
    void itEnds() {
        batch.commit();
    }

    @Test
    void allEventsOfABatchShareOneAnswer() {
        BatchAttempt.current(database);

        assertThat(look("HH")).isEqualTo(1);
        assertThat(look("HH")).isEqualTo(1);
        assertThat(look("ZZ")).isEqualTo(2);
    }

    @Test
    void outsideOfABatchEachLookIsItsOwn() {
        assertThat(look("HH")).isEqualTo(1);
        assertThat(look("HH")).isEqualTo(2);
    }

    @Test
    void whatWasLookedUpBeforeTheBatchWasUndoneIsForgotten() {
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(_ -> {
            BatchAttempt attempt = BatchAttempt.current(database);
            look("HH");
            undo(attempt);

            assertThat(look("HH")).isEqualTo(2);
            assertThat(look("HH")).isEqualTo(3);
        });
    }

    private static void undo(BatchAttempt attempt) {
        try {
            attempt.startAgain();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int look(String key) {
        return OncePerBatch.of(key, Integer.class, () -> ++lookedUp);
    }
}
