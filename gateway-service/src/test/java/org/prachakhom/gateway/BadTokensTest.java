package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** S1 for what the gateway answers itself: tokens that must not count, signed with its own key or spoilt otherwise. */
class BadTokensTest extends GatewayTest {
    @Autowired
    JWKSource<SecurityContext> keys;

    private final Map<String, String> bad = new LinkedHashMap<>();

    @Test
    void aGoodTokenCounts() throws Exception {
        assertThat(call("Bearer " + signed(good().build())).statusCode()).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> badTokensDoNotCount() throws Exception {
        claims();
        signatures();
        text();
        assertThat(bad).hasSizeGreaterThanOrEqualTo(25);
        return bad.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    HttpResponse<String> answer = call(each.getValue());
                    assertThat(problem(answer, 401, "unauthenticated").get("errors"))
                            .isEmpty();
                    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
                }));
    }

    private void claims() throws Exception {
        spoil("another issuer", claims -> claims.issuer("https://evil.test"));
        spoil("no issuer", claims -> claims.issuer(null));
        spoil("issuer with a slash more", claims -> claims.issuer("http://gateway.test/"));
        spoil("another audience", claims -> claims.audience("elsewhere"));
        spoil("no audience", claims -> claims.audience(List.of()));
        spoil("no subject", claims -> claims.subject(null));
        spoil("blank subject", claims -> claims.subject(" "));
        spoil("subject with a line break", claims -> claims.subject("a\nb"));
        spoil("no municipality", claims -> claims.claim("municipality", null));
        spoil("blank municipality", claims -> claims.claim("municipality", ""));
        spoil("municipality as a number", claims -> claims.claim("municipality", 42));
        spoil("municipality with a wildcard", claims -> claims.claim("municipality", "%"));
        spoil("roles as text", claims -> claims.claim("roles", "ADMIN"));
        spoil("a role that is no text", claims -> claims.claim("roles", List.of(42)));
        spoil("communities as text", claims -> claims.claim("communities", "c01"));
        spoil("agency as a list", claims -> claims.claim("agency", List.of("works")));
        spoil("expired", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(61))));
        spoil("no expiry", claims -> claims.expirationTime(null));
        spoil(
                "not yet good",
                claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(120))));
    }

    private void signatures() throws Exception {
        RSAKey own = own();
        RSAKey foreign = new RSAKeyGenerator(2048).keyID(own.getKeyID()).generate();
        JWSSigner mac = new MACSigner(own.toRSAPublicKey().getEncoded());
        add("not signed", new PlainJWT(good().build()).serialize());
        add("a foreign key by our id", signed(JWSAlgorithm.RS256, header -> header, new RSASSASigner(foreign)));
        add("HS256 with the public key", signed(JWSAlgorithm.HS256, header -> header, mac));
        add("RS512", signed(JWSAlgorithm.RS512, header -> header, new RSASSASigner(own)));
        add("PS256", signed(JWSAlgorithm.PS256, header -> header, new RSASSASigner(own)));
        add("unknown key id", signed(JWSAlgorithm.RS256, header -> header.keyID("other"), new RSASSASigner(own)));
        add(
                "another type",
                signed(
                        JWSAlgorithm.RS256,
                        header -> header.type(new JOSEObjectType("logout+jwt")),
                        new RSASSASigner(own)));
        add(
                "its own key in the header",
                signed(JWSAlgorithm.RS256, header -> header.jwk(foreign.toPublicJWK()), new RSASSASigner(foreign)));
    }

    private void text() throws Exception {
        String good = signed(good().build());
        add("a word", "hello");
        add("signature cut", good.substring(0, good.length() - 20));
        add("signature left out", good.substring(0, good.lastIndexOf('.') + 1));
        add("two tokens", good + "," + good);
        bad.put("another scheme", "Basic " + good);
        bad.put("no scheme", good);
    }

    private void spoil(String what, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        add(what, signed(change.apply(good()).build()));
    }

    private void add(String what, String token) {
        bad.put(what, "Bearer " + token);
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer("http://gateway.test")
                .audience("prachakhom")
                .subject("mallory")
                .claim("municipality", "HH")
                .claim("roles", List.of("ADMIN"))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String signed(JWTClaimsSet claims) throws Exception {
        return signed(claims, JWSAlgorithm.RS256, header -> header, new RSASSASigner(own()));
    }

    private String signed(JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> header, JWSSigner signer)
            throws Exception {
        return signed(good().build(), algorithm, header, signer);
    }

    private String signed(
            JWTClaimsSet claims, JWSAlgorithm algorithm, UnaryOperator<JWSHeader.Builder> header, JWSSigner signer)
            throws Exception {
        var usual = new JWSHeader.Builder(algorithm).keyID(own().getKeyID()).type(new JOSEObjectType("at+jwt"));
        SignedJWT token = new SignedJWT(header.apply(usual).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private RSAKey own() throws Exception {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                .getFirst()
                .toRSAKey();
    }

    private HttpResponse<String> call(String authorization) throws Exception {
        return send(to(Office.ACCOUNTS).header("Authorization", authorization));
    }
}
