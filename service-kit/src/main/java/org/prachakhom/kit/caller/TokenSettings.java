package org.prachakhom.kit.caller;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens count.
 *
 * @param issuer value of the claim {@code iss}
 * @param audience one of the values of the claim {@code aud}
 * @param jwkSet where the issuer's public keys are: file: or http(s): URLs; a key of any of them counts
 * @param claims how the issuer names what this system asks for
 */
@ConfigurationProperties("prachakhom.token")
record TokenSettings(String issuer, String audience, List<URI> jwkSet, Claims claims) {
    TokenSettings {
        jwkSet = List.copyOf(jwkSet);
    }

    /** Names of claims; a dot goes into a claim that is an object: {@code realm_access.roles}. */
    record Claims(String municipality, String roles, String communities, String agency, String headOf) {}
}
