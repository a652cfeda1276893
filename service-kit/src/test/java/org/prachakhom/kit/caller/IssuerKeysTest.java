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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.kit.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class IssuerKeysTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final JdbcClient database = TestDatabase.migrated().jdbc();

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
        TrustedKeys keys = keys(Duration.ZERO);
        assertThat(found(keys, "a")).noneMatch(JWK::isPrivate);
        assertThat(found(keys, "small")).isEmpty();
        assertThat(new KeptKeys(database, file().toUri()).load().orElseThrow().toString(false))
                .doesNotContain("\"d\"");
    }

    @Test
    void anUnknownKeyAsksTheIssuerAndARotatedOneCountsNoMore() throws Exception {
        write(key("old"));
        TrustedKeys keys = keys(Duration.ZERO);
        assertThat(found(keys, "old")).hasSize(1);
        write(key("new"));
        assertThat(found(keys, "new")).hasSize(1);
        assertThat(found(keys, "old")).isEmpty();
    }

    @Test
    void theIssuerIsNotAskedAtTheRateOfBadTokens() throws Exception {
        write(key("old"));
        TrustedKeys keys = keys(LONG);
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
        TrustedKeys keys = keys(Duration.ZERO);
        assertThat(found(keys, "a")).hasSize(1);
        Files.writeString(file(), "<html>");
        assertThat(found(keys, "b")).isEmpty();
        assertThat(found(keys, "a")).hasSize(1);
    }

    @Test
    void severalSetsCountSideBySideAndEachIsKept() throws Exception {
        Path other = folder.resolve("other.json");
        write(key("a"));
        Files.writeString(other, new JWKSet(key("b")).toString(false));
        TrustedKeys both = keys(Duration.ZERO, file(), other);
        assertThat(found(both, "a")).hasSize(1);
        assertThat(found(both, "b")).hasSize(1);
        Files.delete(file());
        Files.delete(other);
        TrustedKeys restarted = keys(Duration.ZERO, file(), other);
        assertThat(found(restarted, "a")).hasSize(1);
        assertThat(found(restarted, "b")).hasSize(1);
        assertThat(found(restarted, "c")).isEmpty();
    }

    @Test
    void anAddressThatNeverGaveKeysIsNotLookedUpForEveryToken() throws Exception {
        Path silent = folder.resolve("silent.json");
        write(key("a"));
        TrustedKeys keys = keys(LONG, silent, file());
        assertThat(found(keys, "a")).hasSize(1);
        new KeptKeys(database, silent.toUri()).keep(new JWKSet(key("b")));
        assertThat(found(keys, "b")).isEmpty();
        assertThat(found(keys(LONG, silent, file()), "b")).hasSize(1);
    }

    @Test
    void aSetThatIsNotTrustedAnyMoreCountsNoMore() throws Exception {
        Path other = folder.resolve("other.json");
        write(key("a"));
        Files.writeString(other, new JWKSet(key("b")).toString(false));
        assertThat(found(keys(Duration.ZERO, file(), other), "b")).hasSize(1);
        assertThat(found(keys(Duration.ZERO), "b")).isEmpty();
    }

    private TrustedKeys keys(Duration pause) {
        return keys(pause, file());
    }

    private TrustedKeys keys(Duration pause, Path... files) {
        return new TrustedKeys(Stream.of(files)
                .map(Path::toUri)
                .map(location -> new IssuerKeys(location, new KeptKeys(database, location), pause))
                .toList());
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

    private static List<JWK> found(TrustedKeys keys, String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }
}
