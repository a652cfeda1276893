package org.prachakhom.gateway.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to which account, and when; written in the transaction of the change itself. */
@Component
public final class AccountAudit {
    private final JdbcClient database;
    private final Clock realTime;

    AccountAudit(JdbcClient database, Clock realTime) {
        this.database = database;
        this.realTime = realTime;
    }

    /** What can be done to an account. */
    public enum Action {
        CREATED,
        REVISED,
        CLOSED,
        SLIP_MADE,
        SLIP_USED,
        SECRET_CHANGED,
        /** The detail names the device. */
        SIGNED_IN,
        SIGNED_OUT_EVERYWHERE
    }

    /** One line; {@code actor} and {@code account} are subjects of tokens. */
    public record Entry(Instant at, String actor, String account, Action action, String detail) {}

    /** Writes a line about {@code account}; {@code detail} bears no secret. */
    public void write(String actor, Account account, Action action, String detail) {
        database.sql("""
                        insert into account_audit (at, actor, municipality, account, action, detail)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Timestamp.from(realTime.instant()),
                        actor,
                        account.municipality(),
                        account.id(),
                        action.name(),
                        detail)
                .update();
    }

    /** All lines about an account, the latest first. */
    public List<Entry> of(String account) {
        return database.sql("select * from account_audit where account = ? order by id desc")
                .param(account)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("account"),
                        Action.valueOf(row.getString("action")),
                        row.getString("detail")))
                .list();
    }
}
