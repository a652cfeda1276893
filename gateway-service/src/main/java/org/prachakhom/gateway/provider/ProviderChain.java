package org.prachakhom.gateway.provider;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.Days;
import org.prachakhom.gateway.signin.OwnWays;
import org.prachakhom.gateway.signin.Sessions;
import org.prachakhom.gateway.signin.SignInPage;
import org.prachakhom.gateway.signin.SignInSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The way to the provider and back (OpenID Connect Core 1.0, authorization code). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("prachakhom.sign-in.provider.issuer")
class ProviderChain {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderChain.class);
    private static final String BACK = "/sign-in/back/";

    /** What the provider publishes is read when somebody first wants to go there: the gateway starts without it. */
    @Bean
    ClientRegistrationRepository providers(SignInSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    @Bean
    @Order(4)
    SecurityFilterChain wayToProvider(
            HttpSecurity http,
            ClientRegistrationRepository providers,
            SignInSettings settings,
            AccountRows accounts,
            Sessions sessions,
            Days days) {
        var claim = new LoginClaim(configured(settings).loginClaim());
        var signIn = new ProviderSignIn(claim, accounts, sessions, days);
        http.securityMatcher(SignInPage.WITH_PROVIDER, BACK + "*");
        http.oauth2Login(login -> {
            login.clientRegistrationRepository(providers);
            login.authorizedClientRepository(new NothingKept());
            login.loginPage("/sign-in");
            login.authorizationEndpoint(there -> there.baseUri(SignInPage.WITH));
            login.redirectionEndpoint(back -> back.baseUri(BACK + "*"));
            login.successHandler(signIn::proved);
            login.failureHandler(signIn::refused);
        });
        http.addFilterBefore(onlyIfReachable(providers), OAuth2AuthorizationRequestRedirectFilter.class);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()));
        // Sessions gives the new name. Renamed here first, the session that waited would outlive its end.
        http.sessionManagement(
                management -> management.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()));
        return OwnWays.insteadOfDefaults(http).build();
    }

    private static Filter onlyIfReachable(ClientRegistrationRepository providers) {
        return (request, response, chain) -> {
            try {
                providers.findByRegistrationId(SignInPage.PROVIDER);
            } catch (RuntimeException away) {
                LOG.warn("The provider of sign-in cannot be asked: {}", away.getMessage());
                SignInPage.goBack((HttpServletResponse) response, "away");
                return;
            }
            chain.doFilter(request, response);
        };
    }

    private static ClientRegistration registration(SignInSettings settings) {
        SignInSettings.Provider provider = configured(settings);
        return ClientRegistrations.fromOidcIssuerLocation(provider.issuer())
                .registrationId(SignInPage.PROVIDER)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .scope(provider.scopes())
                .redirectUri(settings.publicUrl() + BACK + "{registrationId}")
                .build();
    }

    private static SignInSettings.Provider configured(SignInSettings settings) {
        return Objects.requireNonNull(settings.provider());
    }
}
