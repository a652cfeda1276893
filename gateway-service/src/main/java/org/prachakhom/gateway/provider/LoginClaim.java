package org.prachakhom.gateway.provider;

import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The claim that names the login of an account. */
record LoginClaim(String name) {

    /** The login; none when the claim is missing, or is an address that the provider has not verified. */
    Optional<String> of(OidcUser user) {
        boolean claimedOnly = name.equals(StandardClaimNames.EMAIL) && !Boolean.TRUE.equals(user.getEmailVerified());
        return claimedOnly ? Optional.empty() : Optional.ofNullable(user.getClaimAsString(name));
    }
}
