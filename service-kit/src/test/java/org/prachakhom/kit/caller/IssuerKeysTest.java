package org.prachakhom.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.kit.TestDatabase;

class IssuerKeysTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final KeptKeys kept = new KeptKeys(TestDatabase.migrated().jdbc());

    @TempDir
    private Path folder;

    @Test
    void aServiceChecksTokensWithoutTheIssuerByTheKeysItKept() throws Exception {
        write(key("a"));
        assertThat(found(keys(Duration.ZERO), "a")).hasSize(1);
        Files.delete(file());
        assertThat(found(keys(Duration.ZERO), "a")).hasSize(1);
        assertThat(found(keys(Duration.ZERO), "b")).isEmpty();
    }

    @Test
    void onlyPublicPartsOfLargeRsaKeysAreKept() throws Exception {
        write(key("a"), new RSAKeyGenerator(1024, true).keyID("small").generate());
        IssuerKeys keys = keys(Duration.ZERO);
        assertThat(found(keys, "a")).noneMatch(JWK::isPrivate);
        assertThat(found(keys, "small")).isEmpty();
        assertThat(kept.load().orElseThrow().toString(false)).doesNotContain("\"d\"");
    }

    @Test
    void anUnknownKeyAsksTheIssuerAndARotatedOneCountsNoMore() throws Exception {
        write(key("old"));
        IssuerKeys keys = keys(Duration.ZERO);
        assertThat(found(keys, "old")).hasSize(1);
        write(key("new"));
        assertThat(found(keys, "new")).hasSize(1);
        assertThat(found(keys, "old")).isEmpty();
    }

    @Test
    void theIssuerIsNotAskedAtTheRateOfBadTokens() throws Exception {
        write(key("old"));
        IssuerKeys keys = keys(LONG);
        assertThat(found(keys, "unknown")).isEmpty();
        write(key("new"));
        assertThat(found(keys, "new")).isEmpty();
    }

    @Test
    void withoutAnyKeyNothingIsSaidAboutATokenAtAll() {
        assertThatThrownBy(() -> found(keys(Duration.ZERO), "a")).isInstanceOf(KeySourceException.class);
    }

    @Test
    void aBrokenKeySetTakesNoKeyAway() throws Exception {
        write(key("a"));
        IssuerKeys keys = keys(Duration.ZERO);
        assertThat(found(keys, "a")).hasSize(1);
        Files.writeString(file(), "<html>");
        assertThat(found(keys, "b")).isEmpty();
        assertThat(found(keys, "a")).hasSize(1);
    }

    private IssuerKeys keys(Duration pause) {
        return new IssuerKeys(file().toUri(), kept, pause);
    }

    private Path file() {
        return folder.resolve("keys.json");
    }

    private void write(RSAKey... keys) throws IOException {
        Files.writeString(file(), new JWKSet(List.of(keys)).toString(false));
    }

    private static RSAKey key(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }

    private static List<JWK> found(IssuerKeys keys, String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }
}
