package org.prachakhom.gateway.signin;

import java.util.Optional;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.Days;
import org.prachakhom.gateway.accounts.SecretKind;
import org.prachakhom.gateway.secrets.OneTimeCodes;
import org.prachakhom.gateway.secrets.SecretHashes;
import org.springframework.stereotype.Component;

/** Decides whether a login and a secret belong together: the same answer in the same time for logins known and unknown. */
@Component
final class SignIn {
    private final AccountRows accounts;
    private final SecretHashes hashes;
    private final SignInAttempts attempts;
    private final Days days;

    SignIn(AccountRows accounts, SecretHashes hashes, SignInAttempts attempts, Days days) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.attempts = attempts;
        this.days = days;
    }

    /**
     * The account, when the secret is its own and it holds a role today.
     *
     * @throws TooManyAttempts when login or source has to wait
     */
    Optional<Account> with(String login, String secret, Source source) {
        attempts.count(login, source);
        Optional<Account> account = accounts.byLogin(login);
        String id = account.map(Account::id).orElse("");
        String hash = accounts.secretHash(id).orElse(null);
        boolean pin = account.map(Account::secretKind).orElse(SecretKind.PASSWORD) == SecretKind.PIN;
        boolean good = hashes.matches(pin ? OneTimeCodes.digits(secret) : secret, hash);
        Optional<Account> in =
                account.filter(holder -> good && !holder.rolesOn(days.today()).isEmpty());
        in.ifPresent(holder -> attempts.succeeded(login, source));
        return in;
    }

    /** Whether the secret is the account's own; counts as an attempt. */
    boolean confirms(Account account, String secret, Source source) {
        return with(account.login(), secret, source).isPresent();
    }
}
