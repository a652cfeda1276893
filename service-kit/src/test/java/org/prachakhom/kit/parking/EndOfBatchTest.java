package org.prachakhom.kit.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.springframework.dao.QueryTimeoutException;

class EndOfBatchTest {
    private final DataSource database = TestDatabase.migrated().writer();
    private final Batches batches = new Batches(database);
    private final List<String> waitedFor = new ArrayList<>();

    @Test
    void whatABatchBeginsIsWaitedForAtItsEnd() {
        batches.handle(Stream.of("a", "b"), event -> {
            EndOfBatch.await(() -> waitedFor.add(event.getAggregateIdentifier()));
            assertThat(waitedFor).isEmpty();
        });

        assertThat(waitedFor).containsExactly("a", "b");
    }

    @Test
    void whatFailedHasTheBatchHandledAgain() {
        assertThatThrownBy(() -> end(new IllegalStateException("poison"))).isInstanceOf(FailedSwiftly.class);
    }

    @Test
    void whatFailedForNowIsTriedAgain() {
        assertThatThrownBy(() -> end(new QueryTimeoutException("busy"))).isInstanceOf(FailedForNow.class);
    }

    @Test
    void afterTheBatchWasUndoneAndOutsideOfOneItIsWaitedForAtOnce() {
        batches.handle(Stream.of("a"), _ -> {
            EndOfBatch.await(() -> waitedFor.add("undone"));
            batches.startAgain();
            EndOfBatch.await(() -> waitedFor.add("careful"));
            assertThat(waitedFor).containsExactly("careful");
        });
        EndOfBatch.await(() -> waitedFor.add("outside"));

        assertThat(waitedFor).containsExactly("careful", "outside");
    }

    private void end(RuntimeException failure) {
        batches.handle(
                Stream.of("a"),
                _ -> EndOfBatch.await(() -> {
                    throw failure;
                }));
    }
}
