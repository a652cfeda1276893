package org.prachakhom.kit.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets the answers to idempotency keys that are older than a day. The day is the database's real time, also in a
 * simulation: clients repeat a request in their own time. Whoever repeats one later than that sends a new one.
 */
final class IdempotencyPurge {
    static final String PURGE = """
            delete from idempotency_record where ctid = any(array(
              select ctid from idempotency_record where created_at < now() - interval '24 hours'
              order by created_at limit ?))""";

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyPurge.class);
    /** Names the lock of the one instance that purges; any constant that no other lock of the database has. */
    private static final long LOCK = 5_062_720_426_313L;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Counter purged;
    private final int portion;

    /** {@code portion} is how many records one transaction deletes at most. */
    IdempotencyPurge(JdbcClient jdbc, TransactionOperations transactions, MeterRegistry metrics, int portion) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.portion = portion;
        purged = Counter.builder("prachakhom.idempotency.purged")
                .description("Answers to idempotency keys that were forgotten after a day")
                .register(metrics);
    }

    /** Portion after portion until nothing old is left, or another instance is at it. */
    void purge() {
        try {
            int deleted = portion;
            while (deleted == portion && !Thread.currentThread().isInterrupted()) {
                deleted = purgePortion();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Old idempotency keys stay for now: {}", e.getMessage());
        }
    }

    /** How many records were deleted; none when another instance purges. */
    int purgePortion() {
        Integer deleted = transactions.execute(
                _ -> isAlone() ? jdbc.sql(PURGE).param(portion).update() : 0);
        int count = deleted == null ? 0 : deleted;
        purged.increment(count);
        return count;
    }

    private boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }
}
