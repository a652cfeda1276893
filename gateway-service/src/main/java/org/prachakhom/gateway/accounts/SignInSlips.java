package org.prachakhom.gateway.accounts;

import static org.prachakhom.gateway.accounts.AccountRule.ACCOUNT_IS_CLOSED;
import static org.prachakhom.gateway.accounts.AccountRule.A_SECRETARY_RESETS_LEADERS_ONLY;
import static org.prachakhom.gateway.accounts.AccountRule.NOBODY_CHANGES_THEIR_OWN_ACCOUNT;
import static org.prachakhom.gateway.accounts.AccountRule.ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.prachakhom.gateway.accounts.AccountAudit.Action;
import org.prachakhom.gateway.secrets.OneTimeCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slips with which somebody sets their PIN or password: for seven days, once, and only the latest of an account. */
@Component
@Transactional
public class SignInSlips {
    private static final Duration VALID = Duration.ofDays(7);

    private final Accounts accounts;
    private final AccountRows rows;
    private final AccountWrites writes;
    private final AccountAudit audit;
    private final OneTimeCodes codes;
    private final JdbcClient database;
    private final Clock realTime;

    SignInSlips(
            Accounts accounts,
            AccountRows rows,
            AccountWrites writes,
            AccountAudit audit,
            OneTimeCodes codes,
            JdbcClient database,
            Clock realTime) {
        this.accounts = accounts;
        this.rows = rows;
        this.writes = writes;
        this.audit = audit;
        this.codes = codes;
        this.database = database;
        this.realTime = realTime;
    }

    /** A new slip; what the person signed in with until now ends, and so do slips made before. */
    public SignInSlip make(Actor actor, String id) {
        boolean keeper = actor.is(Role.ADMIN) || actor.is(Role.OPERATOR);
        ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM.holds(keeper || actor.is(Role.SECRETARY));
        Account account = accounts.seenBy(actor, id);
        A_SECRETARY_RESETS_LEADERS_ONLY.holds(keeper || account.leaderOnly());
        NOBODY_CHANGES_THEIR_OWN_ACCOUNT.holds(!id.equals(actor.subject()));
        ACCOUNT_IS_CLOSED.holds(!account.closed());
        writes.secret(id, null, null);
        return put(actor.subject(), account, codes.fresh());
    }

    /** A slip with a code that somebody else made: the one-time link of an installation. */
    SignInSlip put(String madeBy, Account account, String code) {
        Instant now = realTime.instant();
        database.sql("delete from sign_in_slip where account = ? and used_at is null")
                .param(account.id())
                .update();
        database.sql(
                        "insert into sign_in_slip (code_hash, account, made_by, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(codes.hash(code), account.id(), madeBy)
                .params(Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        audit.write(madeBy, account, Action.SLIP_MADE, "");
        return new SignInSlip(account, code, now.plus(VALID));
    }

    /** Lets a link that nobody used yet be valid for seven days from now. */
    void renewUnused(String account, String code) {
        database.sql("update sign_in_slip set expires_at = ? where account = ? and code_hash = ? and used_at is null")
                .params(Timestamp.from(realTime.instant().plus(VALID)), account, codes.hash(code))
                .update();
    }

    /** Whose slip the code is on; empty when it is unknown, used, or too old. */
    @Transactional(readOnly = true)
    public Optional<Account> holder(String code) {
        return database.sql(
                        "select account from sign_in_slip where code_hash = ? and used_at is null and expires_at > ?")
                .params(codes.hash(code), Timestamp.from(realTime.instant()))
                .query(String.class)
                .optional()
                .flatMap(rows::byId)
                .filter(account -> !account.closed());
    }

    /** Uses the slip up and sets what the person signs in with; empty when somebody was quicker, or it is not valid. */
    public Optional<Account> use(String code, String secretHash, SecretKind kind) {
        Timestamp now = Timestamp.from(realTime.instant());
        Optional<Account> account = database.sql("""
                        update sign_in_slip set used_at = ? where code_hash = ? and used_at is null and expires_at > ?
                        returning account
                        """)
                .params(now, codes.hash(code), now)
                .query(String.class)
                .optional()
                .flatMap(rows::byId)
                .filter(found -> !found.closed());
        account.ifPresent(found -> {
            writes.secret(found.id(), secretHash, kind);
            audit.write(found.id(), found, Action.SLIP_USED, kind.name());
        });
        return account;
    }
}
