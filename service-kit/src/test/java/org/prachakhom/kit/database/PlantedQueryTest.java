package org.prachakhom.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A query that forgets its tenant, planted on purpose, sees no foreign row. */
class PlantedQueryTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final TenantJdbc reader = new TenantJdbc(JdbcClient.create(new TenantDataSource(oneConnection())));

    @BeforeAll
    static void plant() {
        DATABASE.jdbc()
                .sql("create table planted (tenant text not null, word text not null)")
                .update();
        DATABASE.jdbc().sql("select protect_tenant_table('planted')").query().listOfRows();
        DATABASE.jdbc()
                .sql("insert into planted values ('HH', 'ours'), ('ZZ', 'theirs')")
                .update();
    }

    @Test
    void aQueryWithoutWhereSeesItsOwnTenantOnly() {
        assertThat(words("HH")).containsExactly("ours");
        assertThat(words("ZZ")).containsExactly("theirs");
        assertThat(words("XX")).isEmpty();
        assertThat(words("HH' or '1'='1")).isEmpty();
    }

    @Test
    void aConnectionRemembersNoTenantOfTheRequestBefore() {
        assertThat(words("HH")).containsExactly("ours");
        assertThat(planted()).isEmpty();
        assertThat(words("HH")).containsExactly("ours");
    }

    @Test
    void aTenantThatCannotBeBoundLeavesTheConnectionBoundToNoneOfTheOthers() {
        assertThat(words("HH")).containsExactly("ours");
        assertThatThrownBy(() -> words("\0")).isInstanceOf(DataAccessException.class);
        assertThat(words("ZZ")).containsExactly("theirs");
    }

    /** A batch of a processor: its transaction keeps the reader's connection until its end. */
    @Test
    void withinATransactionOfTheWriterEachTenantSeesItsOwn() {
        TransactionTemplate batch = new TransactionTemplate(new DataSourceTransactionManager(DATABASE.writer()));
        batch.executeWithoutResult(_ -> {
            assertThat(words("HH")).containsExactly("ours");
            assertThat(words("ZZ")).containsExactly("theirs");
            assertThat(planted()).isEmpty();
        });
    }

    @Test
    void theReaderChangesNothing() {
        for (String sql : List.of(
                "insert into planted values ('HH', 'more')",
                "update planted set word = 'x'",
                "delete from planted",
                "alter table planted disable row level security",
                "delete from event_log")) {
            assertThatThrownBy(
                            () -> TenantScope.within("HH", () -> reader.sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private List<String> words(String tenant) {
        return TenantScope.within(tenant, this::planted);
    }

    private List<String> planted() {
        return reader.sql("select word from planted").query(String.class).list();
    }

    private static SingleConnectionDataSource oneConnection() {
        return new SingleConnectionDataSource(connection(), true);
    }

    private static Connection connection() {
        try {
            return DATABASE.reader().getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
