package org.prachakhom.gateway.secrets;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes of PINs and passwords. A secret is keyed before bcrypt sees it, for two reasons: without the installation key
 * six digits cannot be searched for in a copied database, and bcrypt's limit of 72 bytes, which is 24 Thai letters,
 * is never met.
 */
@Component
public final class SecretHashes {
    private final PasswordEncoder encoder;
    private final Keyed keyed;
    private final String nobodys;
    /** Half of the processors at most: whoever tries passwords must not take the time of everybody else. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    SecretHashes(InstallationKeys keys, SecretSettings settings) {
        encoder = new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(settings.hashingCost())));
        keyed = new Keyed(keys, "password");
        nobodys = hash(UUID.randomUUID().toString());
    }

    /** The hash to keep, with its method as prefix. */
    public String hash(String secret) {
        return inTurn(() -> String.valueOf(encoder.encode(prepared(secret))));
    }

    /** Whether the secret is that of the hash; without a hash the answer is no, after the same time. */
    public boolean matches(String secret, @Nullable String hash) {
        boolean same = inTurn(() -> encoder.matches(prepared(secret), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /** The same letters typed on another keyboard are the same secret. */
    private String prepared(String secret) {
        return Base64.getEncoder().encodeToString(keyed.hash(Normalizer.normalize(secret, Normalizer.Form.NFC)));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
