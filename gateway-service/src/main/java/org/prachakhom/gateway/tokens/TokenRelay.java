package org.prachakhom.gateway.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.gateway.signin.SignInSettings;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * Tokens for the calls that the gateway makes for somebody at a browser: of the account as it is now, and so never of an
 * ended term. One token serves the same person for a minute, because signing costs a millisecond.
 */
@Component
public final class TokenRelay {
    private static final Duration REUSED_FOR = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final JwtEncoder encoder;
    private final AccessTokenSettings settings;
    private final SignInSettings signIn;
    private final Clock realTime;
    private final Map<SignedIn, Minted> minted = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SignedIn, Minted> eldest) {
            return size() > MOST;
        }
    });

    TokenRelay(JwtEncoder encoder, AccessTokenSettings settings, SignInSettings signIn, Clock realTime) {
        this.encoder = encoder;
        this.settings = settings;
        this.signIn = signIn;
        this.realTime = realTime;
    }

    private record Minted(String token, Instant at) {}

    /** A bearer token for {@code person}, good for some minutes. */
    public String tokenOf(SignedIn person) {
        Instant now = realTime.instant();
        Minted known = minted.get(person);
        if (known == null || known.at().plus(REUSED_FOR).isBefore(now)) {
            known = new Minted(mint(person, now), now);
            minted.put(person, known);
        }
        return known.token();
    }

    private String mint(SignedIn person, Instant now) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(signIn.publicUrl().toString())
                .audience(List.of(settings.audience()))
                .issuedAt(now)
                .expiresAt(now.plus(settings.life()));
        CallerClaims.put(person, claims::claim);
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type("at+jwt").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
