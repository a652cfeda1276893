package org.prachakhom.gateway.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops once an hour what has ended: attempts, sessions, old sign-ins, slips, requests' keys, codes and tokens of API clients. */
@Component
final class Housekeeping {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SIGN_INS_KEPT = Duration.ofDays(90);

    private final SignInAttempts attempts;
    private final JdbcClient database;
    private final Clock realTime;

    Housekeeping(SignInAttempts attempts, JdbcClient database, Clock realTime) {
        this.attempts = attempts;
        this.database = database;
        this.realTime = realTime;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void drop() {
        Instant now = realTime.instant();
        attempts.forgetOld();
        drop("delete from sign_in_slip where expires_at < ? and account <> 'operator'", now.minus(KEPT));
        drop("delete from account_audit where action = 'SIGNED_IN' and at < ?", now.minus(SIGN_INS_KEPT));
        drop("delete from account_request where at < ?", now.minus(KEPT));
        database.sql("delete from spring_session where expiry_time < ?")
                .param(now.toEpochMilli())
                .update();
        drop(
                "delete from oauth2_authorization where greatest(authorization_code_expires_at, access_token_expires_at) < ?",
                now);
    }

    private void drop(String statement, Instant before) {
        database.sql(statement).param(Timestamp.from(before)).update();
    }
}
