package org.prachakhom.kit.text;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes keys and wraps them under the installation key, so that a copied topic or backup alone reads nothing. All
 * services of an installation have the same installation key.
 */
final class KeyWrapping {
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey installationKey;

    /** {@code installationKey} is Base64 of 32 bytes. */
    KeyWrapping(String installationKey) {
        byte[] key = Base64.getDecoder().decode(installationKey);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("INSTALLATION_KEY must be Base64 of 32 bytes, not of " + key.length);
        }
        this.installationKey = aes(key);
    }

    SecretKey make() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return aes(key);
    }

    byte[] wrap(String kid, SecretKey key) {
        return AesGcm.seal(installationKey, kid, key.getEncoded());
    }

    SecretKey unwrap(String kid, byte[] wrapped) {
        return aes(AesGcm.open(installationKey, kid, wrapped));
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }
}
