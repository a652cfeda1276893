package org.prachakhom.kit.caller;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may come in: every request bears a token that this service checks by itself, but for what is public and only read.
 * No header that a proxy could set is believed.
 */
@AutoConfiguration(
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@EnableConfigurationProperties(TokenSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SecurityAutoConfiguration {
    /** By how much the clocks of issuer and service may differ. */
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    @Bean
    JwtDecoder jwtDecoder(TokenSettings settings, JdbcClient writer) {
        TrustedKeys keys = new TrustedKeys(settings.jwkSet().stream()
                .map(location -> new IssuerKeys(location, new KeptKeys(writer, location), BETWEEN_QUESTIONS))
                .toList());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validators below do
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success()); // every time, below
        return new KnownTokens(decoder, validator(settings));
    }

    private static OAuth2TokenValidator<Jwt> validator(TokenSettings settings) {
        JwtTimestampValidator times = new JwtTimestampValidator(LEEWAY); // real time, also in a simulation
        times.setAllowEmptyExpiryClaim(false);
        OAuth2TokenValidator<Jwt> issuer = new JwtIssuerValidator(settings.issuer());
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<Collection<String>>(
                "aud", audiences -> audiences != null && audiences.contains(settings.audience()));
        return new DelegatingOAuth2TokenValidator<>(
                List.of(times, issuer, audience, new CallerClaims(settings.claims())));
    }

    /** Actuator answers on its own port only, which is never routed; this port has nothing under its path. */
    @Bean
    @Order(1)
    SecurityFilterChain actuatorChain(HttpSecurity http) {
        stateless(http.securityMatcher("/actuator/**"));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    /** Open to everyone, read-only; a token is not looked at. */
    @Bean
    @Order(2)
    SecurityFilterChain publicChain(HttpSecurity http, ProblemWriter problems) {
        stateless(http.securityMatcher("/public/**", "/v3/api-docs", "/v3/api-docs.yaml", "/error"));
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers(HttpMethod.GET).permitAll();
            requests.requestMatchers(HttpMethod.HEAD).permitAll();
            requests.anyRequest().denyAll();
        });
        http.exceptionHandling(failures -> {
            failures.authenticationEntryPoint(
                    (request, response, _) -> problems.write(ProblemCode.METHOD_NOT_ALLOWED, request, response));
        });
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain tokenChain(
            HttpSecurity http, JwtDecoder tokens, TokenSettings settings, ProblemWriter problems) {
        CallerClaims claims = new CallerClaims(settings.claims());
        AuthenticationEntryPoint unauthenticated = unauthenticated(problems);
        stateless(http);
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.anyRequest().authenticated();
        });
        http.oauth2ResourceServer(server -> {
            server.jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(claims));
            server.authenticationEntryPoint(unauthenticated);
        });
        http.exceptionHandling(failures -> failures.authenticationEntryPoint(unauthenticated));
        return http.build();
    }

    /** The same answer whatever was wrong with the token, so that it teaches nothing. */
    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(ProblemCode.UNAUTHENTICATED, request, response);
        };
    }

    private static void stateless(HttpSecurity http) {
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable); // no cookie, nothing to forge with
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
    }
}
