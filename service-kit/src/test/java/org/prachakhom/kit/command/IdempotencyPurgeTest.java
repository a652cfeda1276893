package org.prachakhom.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

class IdempotencyPurgeTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final JdbcClient jdbc = DATABASE.jdbc();
    private final IdempotencyPurge purge = instance(DATABASE.writer());

    @BeforeEach
    void empty() {
        jdbc.sql("truncate idempotency_record").update();
    }

    @Test
    void whatIsOlderThanADayGoesAndWhatIsYoungerStays() {
        store("yesterday", "24 hours 1 second");
        store("a minute less", "23 hours 59 minutes");
        store("now", "0 seconds");

        purge.purge();

        assertThat(keys()).containsExactly("a minute less", "now");
        assertThat(metrics.get("prachakhom.idempotency.purged").counter().count())
                .isOne();
    }

    @Test
    void eachTransactionDeletesAPortionAndTheOldestFirst() {
        for (int day = 1; day <= 25; day++) {
            store("day " + day, day + " days 1 hour");
        }

        assertThat(purge.purgePortion()).isEqualTo(10);
        assertThat(keys()).hasSize(15).contains("day 15").doesNotContain("day 16");

        purge.purge();

        assertThat(keys()).isEmpty();
    }

    @Test
    void oneInstancePurgesAtATime() {
        for (int day = 1; day <= 25; day++) {
            store("day " + day, day + " days 1 hour");
        }
        PGSimpleDataSource connections = DATABASE.writer();
        IdempotencyPurge other = instance(connections);

        transactions(connections).executeWithoutResult(_ -> {
            assertThat(other.purgePortion()).isEqualTo(10);
            assertThat(purge.purgePortion()).isZero();
        });

        assertThat(purge.purgePortion()).isEqualTo(10);
        assertThat(keys()).hasSize(5);
    }

    @Test
    void theIndexLeadsToWhatIsOld() {
        jdbc.sql("""
                        insert into idempotency_record (tenant, subject, idem_key, request_hash, stream, version, position, status)
                        select 'hua-hin', 'somchai', n::text, '', gen_random_uuid(), 0, n, 200 from generate_series(1, 5000) n""").update();
        jdbc.sql("analyze idempotency_record").update();

        List<String> plan = jdbc.sql("explain " + IdempotencyPurge.PURGE)
                .param(10)
                .query(String.class)
                .list();

        assertThat(plan).anyMatch(line -> line.contains("idempotency_record_created_at"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    }

    private void store(String key, String age) {
        jdbc.sql("""
                        insert into idempotency_record
                          (tenant, subject, idem_key, request_hash, stream, version, position, status, created_at)
                        values ('hua-hin', 'somchai', ?, '', gen_random_uuid(), 0, 1, 200, now() - ?::interval)""").params(key, age).update();
    }

    private List<String> keys() {
        return jdbc.sql("select idem_key from idempotency_record order by created_at")
                .query(String.class)
                .list();
    }

    private IdempotencyPurge instance(DataSource connections) {
        return new IdempotencyPurge(JdbcClient.create(connections), transactions(connections), metrics, 10);
    }

    private static TransactionOperations transactions(DataSource connections) {
        return new TransactionTemplate(new JdbcTransactionManager(connections));
    }
}
