package org.prachakhom.issue.timers;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.issue.timers.NextDeadline.Next;
import org.prachakhom.kit.parking.OncePerBatch;
import org.prachakhom.kit.parking.ViewJdbc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the next deadline of each issue, and its timer with it. A row is the lock under which both are changed. */
@Component
class DeadlineBook {
    /** How long a timer waits that rang in vain, for the first time; the second time it waits twice as long. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int LONGEST = 10;

    private final JdbcClient jdbc;
    private final ViewJdbc writer;
    private final TimerTable timers;
    private final NextDeadline deadlines;
    private final Clock clock;
    private final TransactionOperations transactions;

    DeadlineBook(
            JdbcClient jdbc,
            ViewJdbc writer,
            TimerTable timers,
            NextDeadline deadlines,
            Clock clock,
            TransactionOperations transactions) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.writer = writer;
        this.timers = timers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whose timer rings, and which event of the issue set it. */
    record Ringing(String tenant, String cause) {}

    /** The issue has moved by this event, {@code cause}, its number {@code version}. */
    void planMoved(IssueEvent event, long version, String tenant, String cause) {
        lockOnce(tenant);
        plan(event.streamId(), tenant, cause, deadlines.after(event, version, tenant));
    }

    /** It has moved long ago: sets no timer for what is over because of what happened since. */
    void planMovedBefore(String issueId, String tenant, String cause) {
        lockOnce(tenant);
        plan(issueId, tenant, cause, deadlines.of(issueId, tenant));
    }

    private void lockOnce(String tenant) {
        OncePerBatch.of("lock on the timers of " + tenant, Boolean.class, () -> lock(tenant));
    }

    /**
     * Until the end of the transaction: who counted an issue's time by terms that are just changing is done before those who
     * changed them look for open issues.
     */
    private boolean lock(String tenant) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('issue_deadline ' || ?, 0))::text")
                .param(tenant)
                .query(String.class)
                .single();
        return true;
    }

    private void plan(String issueId, String tenant, String cause, Next next) {
        writer.sql("""
                        insert into issue_deadline (tenant, issue_id, open, next_at, cause, vain_rings)
                        select :tenant, :id, :open, cast(:next as timestamptz), :cause, 0
                        on conflict (issue_id) do update
                        set open = excluded.open, next_at = excluded.next_at, cause = excluded.cause, vain_rings = 0
                        """)
                .param("tenant", tenant)
                .param("id", issueId)
                .param("open", next.open())
                .param("next", stored(next.at()))
                .param("cause", cause)
                .update();
        if (next.at() == null) {
            timers.drop(issueId);
        } else {
            timers.set(issueId, next.at());
        }
    }

    /**
     * The days or service levels of a municipality have changed: all that is open there is planned anew, each issue in a
     * transaction of its own, so that this never waits for an issue while it keeps another one from moving.
     */
    void planAnew(String tenant) {
        open(tenant).forEach(issueId -> transactions.executeWithoutResult(_ -> planAgain(issueId, tenant)));
    }

    private List<String> open(String tenant) {
        return transactions.execute(_ -> {
            lock(tenant);
            return jdbc.sql("select issue_id from issue_deadline where tenant = ? and open")
                    .param(tenant)
                    .query(String.class)
                    .list();
        });
    }

    private void planAgain(String issueId, String tenant) {
        jdbc.sql("select cause from issue_deadline where issue_id = ? for update")
                .param(issueId)
                .query(String.class)
                .optional()
                .ifPresent(cause -> plan(issueId, tenant, cause, deadlines.of(issueId, tenant)));
    }

    Optional<Ringing> ringing(String issueId) {
        return jdbc.sql("select tenant, cause from issue_deadline where issue_id = ?")
                .param(issueId)
                .query((row, _) -> new Ringing(row.getString("tenant"), row.getString("cause")))
                .optional();
    }

    /** After it rang: when it rings again, empty for never. What is still over although it rang waits a little. */
    Optional<Instant> afterRinging(String issueId) {
        return jdbc.sql("select tenant, vain_rings from issue_deadline where issue_id = ? for update")
                .param(issueId)
                .query((row, _) -> again(issueId, row.getString("tenant"), row.getInt("vain_rings")))
                .optional()
                .flatMap(Function.identity());
    }

    private Optional<Instant> again(String issueId, String tenant, int vainRings) {
        Next next = deadlines.of(issueId, tenant);
        Instant now = clock.instant();
        boolean vain = next.at() != null && !next.at().isAfter(now);
        jdbc.sql("update issue_deadline set open = ?, next_at = ?, vain_rings = ? where issue_id = ?")
                .param(next.open())
                .param(stored(next.at()))
                .param(vain ? vainRings + 1 : 0)
                .param(issueId)
                .update();
        return vain
                ? Optional.of(now.plus(PAUSE.multipliedBy(1L << Math.min(vainRings, LONGEST))))
                : Optional.ofNullable(next.at());
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }
}
