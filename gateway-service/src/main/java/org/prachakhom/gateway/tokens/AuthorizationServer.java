package org.prachakhom.gateway.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prachakhom.gateway.signin.BearerClaims;
import org.prachakhom.gateway.signin.Callers;
import org.prachakhom.gateway.signin.OwnWays;
import org.prachakhom.gateway.signin.SessionContext;
import org.prachakhom.gateway.signin.SignInSettings;
import org.prachakhom.gateway.signin.SignedIn;
import org.prachakhom.gateway.signin.ToSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/** Spring Authorization Server: tokens for API clients, and the key set by which everybody checks them. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {

    @Bean
    @Order(2)
    SecurityFilterChain authorizationServerChain(HttpSecurity http, Callers callers) {
        var server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(server.getEndpointsMatcher());
        http.with(server, _ -> {});
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.securityContext(context ->
                context.securityContextRepository(new SessionContext(callers, AuthorizationServer::storable)));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.exceptionHandling(failures -> failures.authenticationEntryPoint(new ToSignIn()));
        return OwnWays.insteadOfDefaults(http).build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SignInSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.publicUrl().toString())
                .build();
    }

    @Bean
    OAuth2AuthorizationService authorizations(JdbcOperations database, ApiClients clients) {
        return new JdbcOAuth2AuthorizationService(database, clients);
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(_ -> keys.current());
        return encoder;
    }

    /** For what the gateway answers itself: tokens of its own, and of whom the configuration names besides. */
    @Bean
    JwtDecoder jwtDecoder(SigningKeys own, AccessTokenSettings tokens, SignInSettings signIn) {
        var sources = Stream.concat(
                        Stream.of(own), tokens.trustedKeySets().stream().map(TrustedKeys::new))
                .collect(Collectors.toUnmodifiableList());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new AnyOf(sources)));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validators below do
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator(tokens.audience(), signIn));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(String audience, SignInSettings signIn) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setAllowEmptyExpiryClaim(false);
        OAuth2TokenValidator<Jwt> issuer =
                new JwtIssuerValidator(signIn.publicUrl().toString());
        OAuth2TokenValidator<Jwt> meantForUs = new JwtClaimValidator<Collection<String>>(
                "aud", audiences -> audiences != null && audiences.contains(audience));
        return new DelegatingOAuth2TokenValidator<>(List.of(times, issuer, meantForUs, new BearerClaims()));
    }

    /** A form that the store of authorizations can write down and read again: the account's id and the roles. */
    private static Authentication storable(SignedIn person) {
        var roles = person.roles().stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(person.sub(), null, roles);
    }
}
