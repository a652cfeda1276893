package org.prachakhom.kit.read;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class ViewsHealthTest {
    private final TestDatabase database = TestDatabase.migrated();

    @Test
    void theKitsOwnTablesAreGuardedAndThaiIsFound() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aTenantTableWithoutForcedRowSecurityIsNamed() {
        database.jdbc().sql("create table careless (tenant text not null)").update();
        assertThat(health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health().getDetails().toString()).contains("careless").doesNotContain("event_log");
        database.jdbc().sql("select protect_tenant_table('careless')").query().listOfRows();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aDatabaseThatFindsNoThaiIsNotReady() {
        JdbcClient owner = database.jdbc();
        String role = database.reader().getUser();
        owner.sql("create schema \"" + role + "\"").update();
        owner.sql("grant usage on schema \"" + role + "\" to \"" + role + "\"").update();
        owner.sql("create function \"" + role
                        + "\".show_trgm(text) returns text[] language sql as 'select ''{}''::text[]'")
                .update();
        assertThat(health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health().getDetails()).containsKey("characterType");
    }

    @Test
    void aDatabaseThatIsAwayIsDown() {
        var nowhere = database.reader();
        nowhere.setDatabaseName("nowhere");
        assertThat(health(nowhere).getStatus()).isEqualTo(Status.DOWN);
    }

    private Health health() {
        return health(database.reader());
    }

    private Health health(DataSource reader) {
        return new ViewsHealth(database.jdbc(), new TenantJdbc(JdbcClient.create(reader))).health();
    }
}
