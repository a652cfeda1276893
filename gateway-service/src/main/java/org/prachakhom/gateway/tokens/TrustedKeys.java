package org.prachakhom.gateway.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Another key set by configuration, read again after some minutes. */
final class TrustedKeys implements JWKSource<SecurityContext> {
    private static final long OLD_NANOS = Duration.ofMinutes(5).toNanos();

    private final URI location;
    private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(1_000, 2_000, 256 * 1024);
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable JWKSet known;
    private long readAt;

    TrustedKeys(URI location) {
        this.location = location;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        reading.lock();
        try {
            JWKSet keys = known;
            if (keys == null || System.nanoTime() - readAt > OLD_NANOS) {
                keys = JWKSet.parse(retriever.retrieveResource(location.toURL()).getContent());
                known = keys;
                readAt = System.nanoTime();
            }
            return selector.select(keys);
        } catch (IOException | ParseException e) {
            throw new KeySourceException("The key set at " + location + " cannot be read", e);
        } finally {
            reading.unlock();
        }
    }
}
