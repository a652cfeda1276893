package org.prachakhom.stack.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.process.StackFailure;

class DemoTokensTest {
    @TempDir
    Path folder;

    private Path jwkSet;
    private DemoTokens tokens;

    @BeforeEach
    void anIssuer() {
        jwkSet = folder.resolve("jwks.json");
        tokens = DemoTokens.of(folder, jwkSet, "http://issuer", "prachakhom");
    }

    @Test
    void aTokenIsSignedByThePublishedKeyAndSaysWhoTheUserIs() throws Exception {
        var token = SignedJWT.parse(tokens.token("officer.works.hh"));
        var key = (RSAKey)
                JWKSet.load(jwkSet.toFile()).getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("http://issuer");
        assertThat(claims.getAudience()).containsExactly("prachakhom");
        assertThat(claims.getSubject()).isEqualTo("officer.works.hh");
        assertThat(claims.getStringClaim("municipality")).isEqualTo("HH");
        assertThat(claims.getStringListClaim("roles")).containsExactly("OFFICER");
        assertThat(claims.getStringClaim("agency")).isEqualTo("works");
    }

    @Test
    void aTokenEndsAfterFiveMinutes() throws Exception {
        var claims = SignedJWT.parse(tokens.token("secretary.hh")).getJWTClaimsSet();

        Instant issued = claims.getIssueTime().toInstant();
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(issued.plus(DemoTokens.LIFE)));
    }

    @Test
    void theKeyIsKeptForItsOwnerOnly() throws Exception {
        String first = Files.readString(jwkSet);
        DemoTokens.of(folder, jwkSet, "http://issuer", "prachakhom");

        assertThat(Files.readString(jwkSet)).isEqualTo(first);
        var mode = Files.getPosixFilePermissions(folder.resolve("token-signing.key"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void everyRoleOfBothMunicipalitiesHasAUser() {
        assertThat(tokens.users())
                .filteredOn(user -> "HH".equals(user.municipality()))
                .flatExtracting(DemoUser::roles)
                .contains("LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN");
        assertThat(tokens.users())
                .filteredOn(user -> "BLAO".equals(user.municipality()))
                .flatExtracting(DemoUser::roles)
                .contains("LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN");
        assertThat(tokens.user("operator")).isPresent();
    }

    @Test
    void anUnknownUserIsToldInOneSentence() {
        assertThatThrownBy(() -> tokens.token("nobody"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("There is no demonstration user \"nobody\"");
    }
}
