package org.prachakhom.gateway.office;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.RoleTerm;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** An account as the API shows it. */
record AccountBody(
        String id,
        String login,
        String name,
        String municipality,
        List<String> communities,
        @Nullable String agency,
        @Nullable String headOf,
        List<RoleTerm> roles,
        boolean signsIn,
        boolean closed,
        long version) {

    static AccountBody of(Account account) {
        return new AccountBody(
                account.id(),
                account.login(),
                account.name(),
                account.municipality(),
                account.communities(),
                account.agency(),
                account.headOf(),
                account.terms(),
                account.secretKind() != null,
                account.closed(),
                account.version());
    }

    /** An answer with the account, where it is, and its version. */
    static ResponseEntity<AccountBody> answer(HttpStatus status, Account account) {
        return ResponseEntity.status(status)
                .eTag("\"" + account.version() + "\"")
                .location(URI.create("/api/v1/accounts/" + account.id()))
                .body(of(account));
    }
}
