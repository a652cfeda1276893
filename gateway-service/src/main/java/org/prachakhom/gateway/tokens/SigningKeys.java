package org.prachakhom.gateway.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The keys that sign and are published. A new one is published for a while before it signs, so that whoever checks
 * tokens has read it by then, and stays published until its last token has ended.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext>, ApplicationRunner {
    /** Well below the notice that a new key gets, so that no instance publishes less than another signs with. */
    private static final Duration LOOKED_UP_EVERY = Duration.ofSeconds(30);

    private final StoredKeys stored;
    private final AccessTokenSettings settings;
    private final Clock realTime;
    private volatile @Nullable Seen seen;

    SigningKeys(StoredKeys stored, AccessTokenSettings settings, Clock realTime) {
        this.stored = stored;
        this.settings = settings;
        this.realTime = realTime;
    }

    private record Seen(List<SigningKey> keys, Instant at) {}

    @Override
    public void run(ApplicationArguments arguments) {
        rotate();
    }

    /** Looks once an hour whether another key is due, on every instance. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void rotate() {
        stored.rotate();
        seen = null;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(
                new JWKSet(keys().stream().<JWK>map(SigningKey::pair).toList()));
    }

    /** The one that signs now: the newest that was published long enough; the oldest while there is none. */
    JWK current() {
        Instant ripe = realTime.instant().minus(settings.keyNotice());
        List<SigningKey> keys = keys();
        return keys.stream()
                .filter(key -> !key.madeAt().isAfter(ripe))
                .findFirst()
                .orElseGet(keys::getLast)
                .pair();
    }

    private List<SigningKey> keys() {
        Seen known = seen;
        Instant now = realTime.instant();
        if (known == null || known.at().plus(LOOKED_UP_EVERY).isBefore(now)) {
            List<SigningKey> keys = stored.all();
            if (keys.isEmpty()) {
                stored.rotate();
                keys = stored.all();
            }
            known = new Seen(keys, now);
            seen = known;
        }
        return known.keys();
    }
}
