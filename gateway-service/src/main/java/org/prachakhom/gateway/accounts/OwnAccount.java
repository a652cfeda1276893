package org.prachakhom.gateway.accounts;

import org.prachakhom.gateway.accounts.AccountAudit.Action;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does to their own account. */
@Component
@Transactional
public class OwnAccount {
    private final AccountWrites writes;
    private final AccountAudit audit;

    OwnAccount(AccountWrites writes, AccountAudit audit) {
        this.writes = writes;
        this.audit = audit;
    }

    /** Sets another PIN or password. */
    public void changeSecret(Account account, String secretHash, SecretKind kind) {
        writes.secret(account.id(), secretHash, kind);
        audit.write(account.id(), account, Action.SECRET_CHANGED, kind.name());
    }

    /** Writes down that somebody signed in, and on what. */
    public void signedIn(Account account, String device) {
        audit.write(account.id(), account, Action.SIGNED_IN, device);
    }

    /** Writes down that somebody ended all their sessions. */
    public void signedOutEverywhere(Account account) {
        audit.write(account.id(), account, Action.SIGNED_OUT_EVERYWHERE, "");
    }
}
