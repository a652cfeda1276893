package org.prachakhom.journeys.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.token.DemoTokens;
import tools.jackson.databind.json.JsonMapper;

/** Authorization headers that must not count, by what is wrong with them; all but that is as good as can be. */
final class SpoiltTokens {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final DemoTokens issuer;
    private final Map<String, Object> good;
    private final String head;
    private final String payload;

    private SpoiltTokens(DemoTokens issuer, Map<String, Object> good) {
        this.issuer = issuer;
        this.good = good;
        String[] parts = issuer.sign(good).split("\\.", -1);
        this.head = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8);
        this.payload = parts[1];
    }

    /** Spoils the claims of a good token in every way; {@code keySet} is what services know of the issuer's key. */
    static Map<String, String> of(DemoTokens issuer, Map<String, Object> good, String keySet)
            throws GeneralSecurityException {
        SpoiltTokens spoilt = new SpoiltTokens(issuer, good);
        spoilt.claims();
        spoilt.text();
        spoilt.signatures(keySet);
        return spoilt.headers;
    }

    private void claims() {
        long now = Instant.now().getEpochSecond();
        claim("another issuer", "iss", "https://evil.test");
        claim("no issuer", "iss", null);
        claim("another audience", "aud", List.of("elsewhere"));
        claim("no audience", "aud", null);
        claim("no subject", "sub", null);
        claim("subject with a line break", "sub", "a\r\nX-Injected: yes");
        claim("no municipality", "municipality", null);
        claim("municipality as a list", "municipality", List.of("HH"));
        claim("municipality with a wildcard", "municipality", "%");
        claim("roles as text", "roles", "SECRETARY");
        claim("a role that is no text", "roles", List.of(Map.of("is", "SECRETARY")));
        claim("communities as text", "communities", "c01");
        claim("agency as a list", "agency", List.of("works"));
        claim("expired an hour ago", "exp", now - 3600);
        claim("no expiry", "exp", null);
        claim("expiry as text", "exp", "tomorrow");
        claim("not yet good", "nbf", now + 600);
    }

    private void text() {
        String token = issuer.sign(good);
        String[] parts = token.split("\\.", -1);
        bearer("nothing", "");
        bearer("a word", "hello");
        bearer("dots", "..");
        bearer("two parts of three", parts[0] + "." + parts[1]);
        bearer("signature left out", parts[0] + "." + parts[1] + ".");
        bearer("signature cut", token.substring(0, token.length() - 20));
        bearer("payload changed", parts[0] + "." + encoded(json(changed("sub", "admin"))) + "." + parts[2]);
        bearer("two tokens", token + "," + token);
        headers.put("another scheme", "Basic " + token);
        headers.put("no scheme", token);
    }

    private void signatures(String keySet) throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        PrivateKey foreign = keys.generateKeyPair().getPrivate();
        signed("a foreign key by our id", head, foreign);
        signed("unknown key id", head.replaceFirst("\"kid\":\"[^\"]*\"", "\"kid\":\"other\""), foreign);
        signed("key id of a path", head.replaceFirst("\"kid\":\"[^\"]*\"", "\"kid\":\"../../etc/passwd\""), foreign);
        signed("its own key behind a link", head.replace("{", "{\"jku\":\"http://127.0.0.1:9/k\","), foreign);
        signed("RS512 in name", head.replace("RS256", "RS512"), foreign);
        signed("a critical header nobody knows", head.replace("{", "{\"crit\":[\"x\"],\"x\":1,"), foreign);
        for (String none : List.of("none", "None", "nOnE")) {
            bearer("not signed: " + none, encoded(head.replace("RS256", none)) + "." + payload + ".");
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keySet.getBytes(UTF_8), "HmacSHA256"));
        String body = encoded(head.replace("RS256", "HS256")) + "." + payload;
        bearer("HS256 with what is public of the key", body + "." + encoded(mac.doFinal(body.getBytes(UTF_8))));
    }

    private void signed(String what, String header, PrivateKey key) throws GeneralSecurityException {
        String body = encoded(header) + "." + payload;
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(body.getBytes(UTF_8));
        bearer(what, body + "." + encoded(signature.sign()));
    }

    private void claim(String what, String name, @Nullable Object value) {
        bearer(what, issuer.sign(changed(name, value)));
    }

    private Map<String, Object> changed(String name, @Nullable Object value) {
        Map<String, Object> claims = new LinkedHashMap<>(good);
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return claims;
    }

    private void bearer(String what, String token) {
        headers.put(what, "Bearer " + token);
    }

    private static String json(Map<String, Object> claims) {
        return JSON.writeValueAsString(claims);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
