package org.prachakhom.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute which tokens are signed by a trusted key, because the proof of a signature costs more than
 * anything else that a small request does. What a token claims, its end before all, is looked at every time; a key that an
 * issuer takes back counts for a minute longer than {@link IssuerKeys} would have it.
 */
final class KnownTokens implements JwtDecoder {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> known;

    /** {@code decoder} proves the signature; {@code validator} says which claims are good now. */
    KnownTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this(decoder, validator, Ticker.systemTicker());
    }

    KnownTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator, Ticker ticker) {
        this.decoder = decoder;
        this.validator = validator;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(MINUTE)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String token) throws JwtException {
        Jwt signed = known.getIfPresent(token);
        if (signed == null) {
            signed = decoder.decode(token);
            known.put(token, signed);
        }
        OAuth2TokenValidatorResult claims = validator.validate(signed);
        if (claims.hasErrors()) {
            throw new JwtValidationException("The claims of the token do not hold", claims.getErrors());
        }
        return signed;
    }
}
