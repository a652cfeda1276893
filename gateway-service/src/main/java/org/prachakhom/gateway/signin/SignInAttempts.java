package org.prachakhom.gateway.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.prachakhom.gateway.secrets.OneTimeCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts by what was asked for and by where they came from, in the database, so that neither a restart nor a
 * second instance forgets. An attempt counts before its secret is looked at: guesses sent side by side count too.
 */
@Component
final class SignInAttempts {
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final JdbcClient database;
    private final OneTimeCodes codes;
    private final Clock realTime;

    SignInAttempts(JdbcClient database, OneTimeCodes codes, Clock realTime) {
        this.database = database;
        this.codes = codes;
        this.realTime = realTime;
    }

    /** How many failures are free; from the last of them on each is followed by a pause, doubled up to an hour. */
    private enum Kind {
        ACCOUNT(5),
        SOURCE(50);

        private final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    /**
     * Counts an attempt on a login, known or not.
     *
     * @throws TooManyAttempts when login or source has to wait
     */
    void count(String login, Source source) {
        count(source);
        count(Kind.ACCOUNT, login(login));
    }

    /** Counts an attempt that names no login: a code. */
    void count(Source source) {
        count(Kind.SOURCE, source.key());
    }

    /** The attempt was good: the login starts anew, and the source has it back. */
    void succeeded(String login, Source source) {
        forget(login);
        succeeded(source);
    }

    /** The attempt was good: the source has it back. */
    void succeeded(Source source) {
        database.sql("""
                        update sign_in_attempt set failures = greatest(failures - 1, 0),
                          locked_until = case when failures - 1 < ? then null else locked_until end
                        where kind = 'SOURCE' and key = ?
                        """).params(Kind.SOURCE.free, codes.keyed(source.key())).update();
    }

    /** The login starts anew: a slip was used. */
    void forget(String login) {
        database.sql("delete from sign_in_attempt where kind = 'ACCOUNT' and key = ?")
                .param(codes.keyed(login(login)))
                .update();
    }

    /** Forgets what counts no more. */
    void forgetOld() {
        database.sql("delete from sign_in_attempt where last_at < ?")
                .param(Timestamp.from(realTime.instant().minus(FORGOTTEN)))
                .update();
    }

    private void count(Kind kind, String key) {
        Instant now = realTime.instant();
        Timestamp lockedBefore = database.sql("""
                        with asked as (select cast(:now as timestamptz) as now, cast(:forgotten as timestamptz) as forgotten,
                                              cast(:free as int) as free)
                        insert into sign_in_attempt as it (kind, key, failures, last_at)
                        select :kind, :key, 1, now from asked
                        on conflict (kind, key) do update set
                          failures = case when it.locked_until > excluded.last_at then it.failures
                                          when it.last_at < (select forgotten from asked) then 1
                                          else it.failures + 1 end,
                          last_at = case when it.locked_until > excluded.last_at then it.last_at
                                         else excluded.last_at end,
                          locked_until = case
                            when it.locked_until > excluded.last_at then it.locked_until
                            when it.last_at >= (select forgotten from asked)
                                 and it.failures + 1 >= (select free from asked)
                            then excluded.last_at + least(interval '1 hour', interval '15 minutes'
                                   * power(2, least(it.failures + 1 - (select free from asked), 4)))
                            end
                        returning old.locked_until
                        """)
                .param("kind", kind.name())
                .param("key", codes.keyed(key))
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                .param("free", kind.free)
                .query(Timestamp.class)
                .optional()
                .orElse(null);
        if (lockedBefore != null && lockedBefore.toInstant().isAfter(now)) {
            throw new TooManyAttempts(Duration.between(now, lockedBefore.toInstant()));
        }
    }

    private static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
