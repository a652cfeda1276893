package org.prachakhom.gateway.secrets;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How secrets are kept.
 *
 * @param installationKey 32 bytes in Base64, the same in every service of an installation
 * @param hashingCost logarithm of the rounds of a password's hash: one more doubles the time
 */
@ConfigurationProperties("prachakhom.secrets")
record SecretSettings(String installationKey, int hashingCost) {

    /** Without the key, which must not be logged. */
    @Override
    public String toString() {
        return "SecretSettings[hashingCost=" + hashingCost + "]";
    }
}
