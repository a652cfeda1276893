package org.prachakhom.gateway.accounts;

import static org.prachakhom.gateway.accounts.AccountRule.ACCOUNT_IS_CLOSED;
import static org.prachakhom.gateway.accounts.AccountRule.ACCOUNT_IS_UNKNOWN;
import static org.prachakhom.gateway.accounts.AccountRule.NOBODY_CHANGES_THEIR_OWN_ACCOUNT;
import static org.prachakhom.gateway.accounts.AccountRule.ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM;
import static org.prachakhom.gateway.accounts.AccountRule.ROLE_IS_NOT_YOURS_TO_GIVE;
import static org.prachakhom.gateway.accounts.AccountRule.VERSION_IS_STALE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.prachakhom.gateway.accounts.AccountAudit.Action;
import org.prachakhom.gateway.failure.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of a municipality as its ADMIN keeps them. An OPERATOR keeps those of administrators only, in every
 * municipality: somebody has to give the first one.
 */
@Component
@Transactional
public class Accounts {
    private final AccountRows rows;
    private final AccountWrites writes;
    private final AccountAudit audit;

    Accounts(AccountRows rows, AccountWrites writes, AccountAudit audit) {
        this.rows = rows;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * Those that the actor may see: an ADMIN's and a SECRETARY's municipality, an OPERATOR's own kind and the administrators
     * of every municipality; none for anybody else.
     */
    @Transactional(readOnly = true)
    public List<Account> seenBy(Actor actor) {
        if (actor.is(Role.OPERATOR)) {
            return Stream.concat(rows.of(actor.municipality()).stream(), rows.administrators().stream())
                    .toList();
        }
        return actor.is(Role.ADMIN) || actor.is(Role.SECRETARY) ? rows.of(actor.municipality()) : List.of();
    }

    /** The account, unless it is another municipality's. */
    @Transactional(readOnly = true)
    public Account seenBy(Actor actor, String id) {
        Account account = rows.byId(id).orElseThrow(() -> new Refused(ACCOUNT_IS_UNKNOWN));
        boolean own = account.municipality().equals(actor.municipality());
        boolean administrator = actor.is(Role.OPERATOR) && hasOnly(account.terms(), Role.ADMIN);
        ACCOUNT_IS_UNKNOWN.holds(own || administrator);
        return account;
    }

    /** Opens an account; it has neither PIN nor password yet. */
    public Account create(Actor actor, AccountDetails details) {
        details.check();
        mayGive(actor, details);
        String id = UUID.randomUUID().toString();
        writes.insert(id, details);
        return written(actor, id, Action.CREATED, details.terms().toString());
    }

    /** Writes down other details; the municipality stays. */
    public Account revise(Actor actor, String id, long version, AccountDetails details) {
        Account before = changeable(actor, id, version);
        details.check();
        mayGive(actor, details);
        ROLE_IS_NOT_YOURS_TO_GIVE.holds(details.municipality().equals(before.municipality()), "/municipality");
        VERSION_IS_STALE.holds(writes.update(id, version, details));
        return written(actor, id, Action.REVISED, details.terms().toString());
    }

    /** Closes an account for good; its record stays. */
    public Account close(Actor actor, String id, long version) {
        changeable(actor, id, version);
        VERSION_IS_STALE.holds(writes.close(id, version));
        return written(actor, id, Action.CLOSED, "");
    }

    /** The account, written down as signed out everywhere by the actor; the caller ends the sessions. */
    public Account signedOutBy(Actor actor, String id) {
        ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM.holds(actor.is(Role.ADMIN) || actor.is(Role.OPERATOR));
        Account account = seenBy(actor, id);
        audit.write(actor.subject(), account, Action.SIGNED_OUT_EVERYWHERE, "");
        return account;
    }

    private Account changeable(Actor actor, String id, long version) {
        ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM.holds(actor.is(Role.ADMIN) || actor.is(Role.OPERATOR));
        Account account = seenBy(actor, id);
        NOBODY_CHANGES_THEIR_OWN_ACCOUNT.holds(!account.id().equals(actor.subject()));
        ACCOUNT_IS_CLOSED.holds(!account.closed());
        VERSION_IS_STALE.holds(account.version() == version);
        return account;
    }

    private static void mayGive(Actor actor, AccountDetails details) {
        boolean admin = actor.is(Role.ADMIN)
                && details.municipality().equals(actor.municipality())
                && details.terms().stream().allMatch(term -> Role.OF_A_MUNICIPALITY.contains(term.role()));
        boolean operator = actor.is(Role.OPERATOR) && hasOnly(details.terms(), Role.ADMIN);
        ONLY_WHO_KEEPS_ACCOUNTS_CHANGES_THEM.holds(actor.is(Role.ADMIN) || actor.is(Role.OPERATOR));
        ROLE_IS_NOT_YOURS_TO_GIVE.holds(admin || operator, "/roles");
    }

    private static boolean hasOnly(List<RoleTerm> terms, Role role) {
        return !terms.isEmpty()
                && Set.of(role).containsAll(terms.stream().map(RoleTerm::role).toList());
    }

    private Account written(Actor actor, String id, Action action, String detail) {
        Account account = rows.byId(id).orElseThrow(() -> new Refused(ACCOUNT_IS_UNKNOWN));
        audit.write(actor.subject(), account, action, detail);
        return account;
    }
}
