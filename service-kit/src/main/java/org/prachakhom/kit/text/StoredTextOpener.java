package org.prachakhom.kit.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;

/**
 * Opens with the keys of this service's database. Events and keys travel on different topics, so a key may come a moment
 * after the text that it seals: waits for it, up to two seconds of real time.
 */
final class StoredTextOpener implements TextOpener {
    private final StreamKeys keys;
    private final KeyArrivals arrivals;

    StoredTextOpener(StreamKeys keys, KeyArrivals arrivals) {
        this.keys = keys;
        this.arrivals = arrivals;
    }

    @Override
    public @Nullable String open(SealedText sealed) {
        return open(sealed, arrivals.await(() -> keys.find(sealed.kid())));
    }

    @Override
    public @Nullable String openAtOnce(SealedText sealed) {
        return open(sealed, keys.find(sealed.kid()));
    }

    private static @Nullable String open(SealedText sealed, Optional<StreamKeys.Known> known) {
        SecretKey secret =
                known.orElseThrow(() -> new KeyNotKnown(sealed.kid())).secret();
        if (secret == null) {
            return null;
        }
        byte[] bytes = Base64.getDecoder().decode(sealed.sealed());
        return new String(AesGcm.open(secret, sealed.kid(), bytes), UTF_8);
    }
}
