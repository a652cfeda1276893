package org.prachakhom.kit.caller;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys at one address: those known at once, asked for again in the background when they are old, and at once for a token
 * whose key is not among them, though not more often than every few seconds, whatever clients send.
 */
final class IssuerKeys {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final long OLD = Duration.ofMinutes(5).toNanos();
    private static final int LEAST_BITS = 2048;

    private final URI location;
    private final KeptKeys kept;
    private final long pause;
    private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(1_000, 2_000, 256 * 1024);
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable JWKSet known;
    private volatile long lastAsked;
    private volatile boolean asked;
    private final ReentrantLock looking = new ReentrantLock();
    private long lastLooked;
    private boolean looked;

    /** {@code pause} is the least real time between two questions to the issuer, and between two looks at what is kept. */
    IssuerKeys(URI location, KeptKeys kept, Duration pause) {
        this.location = location;
        this.kept = kept;
        this.pause = pause.toNanos();
    }

    /** Those known already, if any fits; old ones are asked for again in the background. */
    List<JWK> known(JWKSelector selector) {
        JWKSet keys = known();
        List<JWK> found = keys == null ? List.of() : selector.select(keys);
        if (!found.isEmpty() && isDue(OLD)) {
            Thread.ofVirtual().name("token-keys").start(() -> askIfDue(OLD));
        }
        return found;
    }

    /** Asks the issuer, unless that was done just now. */
    List<JWK> asked(JWKSelector selector) {
        askIfDue(pause);
        JWKSet keys = known;
        return keys == null ? List.of() : selector.select(keys);
    }

    /** Whether the issuer has ever given keys. */
    boolean any() {
        return known() != null;
    }

    private @Nullable JWKSet known() {
        JWKSet keys = known;
        return keys == null ? kept() : keys;
    }

    /** One looks and the others wait: an issuer that never gave keys must not cost a query for every token. */
    private @Nullable JWKSet kept() {
        looking.lock();
        try {
            if (known == null && (!looked || System.nanoTime() - lastLooked >= pause)) {
                looked = true;
                known = kept.load().orElse(null);
                lastLooked = System.nanoTime();
            }
            return known;
        } finally {
            looking.unlock();
        }
    }

    private boolean isDue(long age) {
        return !asked || System.nanoTime() - lastAsked >= age;
    }

    private void askIfDue(long age) {
        asking.lock();
        try {
            if (isDue(age)) {
                asked = true;
                lastAsked = System.nanoTime();
                ask();
            }
        } finally {
            asking.unlock();
        }
    }

    private void ask() {
        try {
            String content = retriever.retrieveResource(location.toURL()).getContent();
            List<JWK> usable = JWKSet.parse(content).getKeys().stream()
                    .filter(key -> KeyType.RSA.equals(key.getKeyType()) && key.size() >= LEAST_BITS)
                    .map(JWK::toPublicJWK)
                    .toList();
            JWKSet keys = new JWKSet(usable);
            known = keys;
            kept.keep(keys);
        } catch (IOException | ParseException | IllegalArgumentException unanswered) {
            LOG.warn("The token issuer did not give its keys; those known so far count on", unanswered);
        }
    }
}
