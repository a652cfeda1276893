package org.prachakhom.gateway.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/** Keys derived from the installation key (HKDF-SHA256), one a purpose, so that none opens what another closed. */
@Component
final class InstallationKeys {
    private static final int BYTES = 32;

    private final byte[] installationKey;

    InstallationKeys(SecretSettings settings) {
        installationKey = Base64.getDecoder().decode(settings.installationKey());
        if (installationKey.length != BYTES) {
            throw new IllegalStateException("INSTALLATION_KEY must be 32 bytes in Base64");
        }
    }

    /** The key of 256 bits for this purpose. */
    SecretKey key(String purpose, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(installationKey)
                    .thenExpand(("prachakhom gateway " + purpose).getBytes(UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK since 25 has HKDF", e);
        }
    }
}
