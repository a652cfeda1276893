package org.prachakhom.kit.caller;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens count.
 *
 * @param issuer value of the claim {@code iss}
 * @param audience one of the values of the claim {@code aud}
 * @param jwkSet where the issuer's public keys are: a file: or http(s): URL
 */
@ConfigurationProperties("prachakhom.token")
record TokenSettings(String issuer, String audience, URI jwkSet) {}
