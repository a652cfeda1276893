package org.prachakhom.gateway.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who may ask for what. A request that bears a token is known by it alone; one without, by its session, and then every
 * change needs the token against forged requests. The services decide for themselves on what is routed to them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    /** Pages for some roles; on every other page of work the services say who may see and do what. */
    private static final Map<String, String[]> PAGES = Map.of(
            "/leader/**", roles("LEADER"),
            "/secretary/**", roles("SECRETARY"),
            "/officer/**", roles("OFFICER"),
            "/publications/**", roles("PUBLISHER"),
            "/registers/**", roles("ADMIN", "SECRETARY", "OPERATOR"),
            "/municipalities/**", roles("OPERATOR"),
            "/accounts/**", roles("ADMIN", "SECRETARY", "OPERATOR"));
    /** Pages for whoever is signed in; everything not named here or above is for everyone. */
    private static final String[] WORK = {
        "/home", "/me/**", "/issues/**", "/meetings/**", "/follow-ups/**", "/figures/**", "/notices/**"
    };

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Callers callers;
    private final CsrfTokenRepository csrfTokens;
    private final ProblemWriter problems;

    SecurityRules(Callers callers, CsrfTokenRepository csrfTokens, ProblemWriter problems) {
        this.callers = callers;
        this.csrfTokens = csrfTokens;
        this.problems = problems;
    }

    /** Actuator answers on its own port only, which is never routed; this port has nothing under its path. */
    @Bean
    @Order(1)
    SecurityFilterChain actuatorChain(HttpSecurity http) {
        http.securityMatcher("/actuator/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable);
        return plain(http).build();
    }

    /** The gateway's own API; the one that it answers itself, and so checks tokens for. */
    @Bean
    @Order(3)
    SecurityFilterChain accountsApiChain(HttpSecurity http, JwtDecoder tokens) {
        http.securityMatcher("/api/v1/accounts", "/api/v1/accounts/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasAnyAuthority("ADMIN", "SECRETARY", "OPERATOR"));
        http.oauth2ResourceServer(server -> {
            server.jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(BearerClaims::token));
            server.authenticationEntryPoint((request, response, _) -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                problems.write(request, response, Problem.UNAUTHENTICATED);
            });
            server.accessDeniedHandler(forbidden());
        });
        forgeryChecked(http);
        return plain(http).build();
    }

    /** What goes to the services. */
    @Bean
    @Order(4)
    SecurityFilterChain routedChain(HttpSecurity http) {
        http.securityMatcher("/api/v1/**", "/public/**", "/openapi/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        forgeryChecked(http);
        return plain(http).build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pagesChain(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll();
            PAGES.forEach((path, roles) -> requests.requestMatchers(path).hasAnyAuthority(roles));
            requests.requestMatchers(WORK).authenticated();
            requests.anyRequest().permitAll();
        });
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens));
        http.exceptionHandling(failures -> failures.authenticationEntryPoint(new ToSignIn()));
        return plain(http).build();
    }

    private HttpSecurity plain(HttpSecurity http) {
        http.securityContext(
                context -> context.securityContextRepository(new SessionContext(callers, SignedInToken::new)));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.exceptionHandling(failures -> failures.accessDeniedHandler(forbidden()));
        return OwnWays.insteadOfDefaults(http);
    }

    /** A form without its token is old, or was sent by another site; the person can send it again. */
    private AccessDeniedHandler forbidden() {
        return (request, response, why) -> problems.write(
                request, response, why instanceof CsrfException ? Problem.FORM_IS_OLD : Problem.FORBIDDEN);
    }

    /** Only a session can be abused by another site's page; a token of its own has to be sent on purpose. */
    private void forgeryChecked(HttpSecurity http) {
        http.csrf(csrf ->
                csrf.csrfTokenRepository(csrfTokens).requireCsrfProtectionMatcher(SecurityRules::changesInSession));
    }

    private static boolean changesInSession(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getRequestedSessionId() != null;
    }

    private static String[] roles(String... roles) {
        return roles;
    }
}
