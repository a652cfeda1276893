package org.prachakhom.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class KnownTokensTest {
    private final AtomicInteger proofs = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong nanos = new AtomicLong();
    private final KnownTokens tokens = new KnownTokens(
            this::prove,
            _ -> over.get()
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired"))
                    : OAuth2TokenValidatorResult.success(),
            nanos::get);

    private Jwt prove(String token) {
        proofs.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("not signed by a trusted key");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .issuedAt(Instant.EPOCH)
                .build();
    }

    @Test
    void aSignatureIsProvedOnceAMinute() {
        assertThat(tokens.decode("a")).isEqualTo(tokens.decode("a"));
        assertThat(proofs).hasValue(1);
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        tokens.decode("a");
        assertThat(proofs).hasValue(2);
    }

    @Test
    void anotherTokenIsAnother() {
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");
        assertThat(proofs).hasValue(2);
    }

    @Test
    void aKnownTokenEndsWhenItsTimeIsOver() {
        tokens.decode("a");
        over.set(true);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void aForgedTokenIsNeverKnown() {
        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(JwtException.class);
        }
        assertThat(proofs).hasValue(2);
    }
}
