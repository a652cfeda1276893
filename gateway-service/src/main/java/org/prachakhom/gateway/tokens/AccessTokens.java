package org.prachakhom.gateway.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.Days;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What the access token of an API client says: the account as it is now. Without a role today there is no token. */
@Component
final class AccessTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final AccountRows accounts;
    private final Days days;
    private final AccessTokenSettings settings;

    AccessTokens(AccountRows accounts, Days days, AccessTokenSettings settings) {
        this.accounts = accounts;
        this.days = days;
        this.settings = settings;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        SignedIn person = account(token)
                .map(account -> SignedIn.of(account, days.today()))
                .filter(holder -> !holder.roles().isEmpty())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        token.getJwsHeader().type("at+jwt");
        token.getClaims().audience(new ArrayList<>(List.of(settings.audience())));
        CallerClaims.put(person, (name, value) -> token.getClaims().claim(name, value));
    }

    private Optional<Account> account(JwtEncodingContext token) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            String login = token.getRegisteredClient().getClientSettings().getSetting(ApiClients.ACCOUNT);
            return Optional.ofNullable(login).flatMap(accounts::byLogin);
        }
        Authentication holder = token.getPrincipal();
        return Optional.ofNullable(holder).map(Authentication::getName).flatMap(accounts::byId);
    }
}
