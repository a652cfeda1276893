package org.prachakhom.gateway.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.Days;
import org.prachakhom.gateway.signin.Sessions;
import org.prachakhom.gateway.signin.SignInPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What follows when somebody comes back from the provider. */
final class ProviderSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final LoginClaim loginClaim;
    private final AccountRows accounts;
    private final Sessions sessions;
    private final Days days;

    ProviderSignIn(LoginClaim loginClaim, AccountRows accounts, Sessions sessions, Days days) {
        this.loginClaim = loginClaim;
        this.accounts = accounts;
        this.sessions = sessions;
        this.days = days;
    }

    /** The account of this login, if it holds a role today, is signed in as with a password of its own. */
    void proved(HttpServletRequest request, HttpServletResponse response, Authentication proof) {
        Optional<Account> account = proof.getPrincipal() instanceof OidcUser user
                ? loginClaim.of(user).flatMap(accounts::byLogin).filter(holder -> !holder.rolesOn(days.today())
                        .isEmpty())
                : Optional.empty();
        if (account.isPresent()) {
            sessions.begin(request, response, account.get());
            SignInPage.goHome(response);
        } else {
            sessions.end(request);
            SignInPage.goBack(response, "unknown");
        }
    }

    /** Nothing is proved: a wrong signature, state or nonce, or the person changed their mind there. */
    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        LOG.info("Nobody is signed in through the provider: {}", why.getMessage());
        SignInPage.goBack(response, "failed");
    }
}
