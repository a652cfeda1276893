package org.prachakhom.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class LoginClaimTest {

    @Test
    void theNamedClaimIsTheLogin() {
        assertThat(new LoginClaim("pid").of(user(Map.of("pid", "1103700012345"))))
                .hasValue("1103700012345");
        assertThat(new LoginClaim("pid").of(user(Map.of("email", "a@town.example"))))
                .isEmpty();
    }

    @Test
    void anAddressCountsOnlyWhenTheProviderHasVerifiedIt() {
        LoginClaim email = new LoginClaim("email");
        assertThat(email.of(user(Map.of("email", "a@town.example")))).isEmpty();
        assertThat(email.of(user(Map.of("email", "a@town.example", "email_verified", false))))
                .isEmpty();
        assertThat(email.of(user(Map.of("email", "a@town.example", "email_verified", true))))
                .hasValue("a@town.example");
    }

    private static OidcUser user(Map<String, Object> claims) {
        OidcIdToken.Builder token =
                OidcIdToken.withTokenValue("x").subject("s-1").issuedAt(Instant.EPOCH);
        claims.forEach(token::claim);
        return new DefaultOidcUser(List.of(), token.build());
    }
}
