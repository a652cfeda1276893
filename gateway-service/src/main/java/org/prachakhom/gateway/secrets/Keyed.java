package org.prachakhom.gateway.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** A hash that only this installation can make (HMAC-SHA256): a copy of the database alone cannot be searched. */
final class Keyed {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    Keyed(InstallationKeys keys, String purpose) {
        key = keys.key(purpose, ALGORITHM);
    }

    byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }
}
