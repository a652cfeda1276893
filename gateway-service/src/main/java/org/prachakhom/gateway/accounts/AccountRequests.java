package org.prachakhom.gateway.accounts;

import static org.prachakhom.gateway.accounts.AccountRule.IDEMPOTENCY_KEY_IS_REUSED;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that change accounts, by their idempotency key: sent again they change nothing and get the same answer. */
@Component
@Transactional
public class AccountRequests {
    private final JdbcClient database;
    private final Accounts accounts;
    private final Clock realTime;

    AccountRequests(JdbcClient database, Accounts accounts, Clock realTime) {
        this.database = database;
        this.accounts = accounts;
        this.realTime = realTime;
    }

    private record Known(boolean same, String account) {}

    /**
     * Does {@code work} unless a request with this key did it. A request that comes while the first is under way waits
     * for it, because both write the same row.
     */
    public Account once(Actor actor, String key, byte[] requestHash, Supplier<Account> work) {
        boolean first = database.sql("""
                        insert into account_request (subject, key, request_hash, account, version, at)
                        values (?, ?, ?, '', 0, ?) on conflict do nothing
                        """)
                        .params(actor.subject(), key, requestHash, Timestamp.from(realTime.instant()))
                        .update()
                == 1;
        if (!first) {
            return again(actor, key, requestHash);
        }
        Account account = work.get();
        database.sql("update account_request set account = ?, version = ? where subject = ? and key = ?")
                .params(account.id(), account.version(), actor.subject(), key)
                .update();
        return account;
    }

    private Account again(Actor actor, String key, byte[] requestHash) {
        Known known = database.sql(
                        "select request_hash = ? as same, account from account_request where subject = ? and key = ?")
                .params(requestHash, actor.subject(), key)
                .query((row, _) -> new Known(row.getBoolean("same"), row.getString("account")))
                .single();
        IDEMPOTENCY_KEY_IS_REUSED.holds(known.same());
        return accounts.seenBy(actor, known.account());
    }
}
