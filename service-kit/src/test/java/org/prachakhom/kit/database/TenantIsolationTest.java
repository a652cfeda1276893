package org.prachakhom.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a query sees that has forgotten its WHERE. */
class TenantIsolationTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient writer = database.jdbc();
    private final TenantJdbc reader = new TenantJdbc(JdbcClient.create(new TenantDataSource(database.reader())));

    @BeforeEach
    void rowsOfTwoTenants() {
        writer.sql("create table view_row (word text, tenant text not null)").update();
        writer.sql("select protect_tenant_table('view_row')").query().listOfRows();
        writer.sql("insert into view_row values ('ours', 'hua-hin'), ('theirs', 'cha-am')")
                .update();
    }

    @Test
    void theReaderSeesItsTenantAlone() {
        assertThat(TenantScope.within("hua-hin", this::words)).containsExactly("ours");
        assertThat(TenantScope.within("cha-am", this::words)).containsExactly("theirs");
        assertThat(words()).isEmpty();
    }

    @Test
    void theWriterSeesAll() {
        assertThat(writer.sql("select word from view_row").query(String.class).list())
                .hasSize(2);
    }

    @Test
    void theReaderChangesNothingAndReadsNoKey() {
        assertThatThrownBy(() -> reader.sql("delete from view_row").update())
                .isInstanceOf(BadSqlGrammarException.class);
        assertThatThrownBy(() -> reader.sql("select * from stream_key").query().listOfRows())
                .isInstanceOf(BadSqlGrammarException.class);
    }

    @Test
    void everyTableWithATenantIsProtectedByForce() {
        assertThat(writer.sql("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                + " where c.relkind = 'r' and a.attname = 'tenant' and not a.attisdropped"
                                + " and c.relnamespace = 'public'::regnamespace"
                                + " and not (c.relrowsecurity and c.relforcerowsecurity)")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private List<String> words() {
        return reader.sql("select word from view_row").query(String.class).list();
    }
}
