package org.prachakhom.kit.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class ViewJdbcTest {
    private final PGSimpleDataSource database = TestDatabase.migrated().writer();
    private final JdbcClient reader = JdbcClient.create(database);
    private final ViewJdbc jdbc = new ViewJdbc(database);
    private final Batches batches = new Batches(database);

    @BeforeEach
    void aViewThatCountsItsStatements() {
        database.setReWriteBatchedInserts(true);
        reader.sql("""
                        create table view (id text primary key, name text check (name <> 'poison'));
                        create sequence statements;
                        create function count_statement() returns trigger language plpgsql as
                          'begin perform nextval(''statements''); return null; end';
                        create trigger counted after insert or update on view execute function count_statement()
                        """).update();
    }

    @Test
    void whatABatchWritesIsSentTogetherAtItsEnd() {
        batch(Stream.of("a", "b", "c", "d"), event -> {
            insert(event.getAggregateIdentifier(), "new");
            rename(event.getAggregateIdentifier(), "changed");
            assertThat(names()).isEmpty();
        });

        assertThat(names()).containsOnly("changed").hasSize(4);
        assertThat(reader.sql("select last_value from statements")
                        .query(Long.class)
                        .single())
                .as("one insert of four rows, and four changes")
                .isEqualTo(5);
    }

    @Test
    void theWritesOfAStreamKeepTheirOrder() {
        batch(Stream.of("a", "b", "a", "b", "a"), event -> {
            String id = event.getAggregateIdentifier();
            jdbc.sql("""
                            insert into view (id, name) values (:id, '')
                            on conflict (id) do update set name = view.name || :step
                            """).param("id", id).param("step", "+").update();
            rename(id, "x");
        });

        assertThat(names()).containsExactly("x", "x");
    }

    @Test
    void aRefusedWriteOfManyHasTheBatchHandledAgain() {
        assertThatThrownBy(() -> batch(Stream.of("a", "b"), event -> insert(event.getAggregateIdentifier(), "poison")))
                .isInstanceOf(FailedSwiftly.class);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        DataSource away = new PGSimpleDataSource();
        assertThatThrownBy(() -> batch(
                        Stream.of("a"), _ -> new ViewJdbc(away).sql("select").update()))
                .isInstanceOf(FailedForNow.class);
    }

    @Test
    void afterTheBatchWasUndoneEachWriteIsSentAlone() {
        batch(Stream.of("a"), event -> {
            insert("before", "undone");
            batches.startAgain();
            insert(event.getAggregateIdentifier(), "careful");
            assertThat(names()).containsExactly("careful");
        });

        assertThat(names()).containsExactly("careful");
    }

    @Test
    void outsideOfABatchAWriteIsSentAtOnce() {
        insert("a", "new");

        assertThat(names()).containsExactly("new");
    }

    private void insert(String id, String name) {
        jdbc.sql("insert into view (id, name) values (?, ?)").params(id, name).update();
    }

    private void rename(String id, String name) {
        jdbc.sql("update view set name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    private List<String> names() {
        return reader.sql("select name from view order by id")
                .query(String.class)
                .list();
    }

    private void batch(Stream<String> streams, Consumer<DomainEventMessage<?>> handler) {
        batches.handle(streams, handler);
    }
}
