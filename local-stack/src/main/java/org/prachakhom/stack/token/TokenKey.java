package org.prachakhom.stack.token;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.prachakhom.stack.process.Secrets;
import org.prachakhom.stack.process.StackFailure;

/** The RSA key that signs the local stack's access tokens (RS256). */
final class TokenKey {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final RSAPrivateCrtKey key;
    private final String id;

    private TokenKey(RSAPrivateCrtKey key) throws GeneralSecurityException {
        this.key = key;
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(unsigned(key.getModulus()));
        this.id = URL.encodeToString(digest).substring(0, 16);
    }

    /** The key kept in {@code folder}; made on first use. */
    static TokenKey in(Path folder) {
        Path file = folder.resolve("token-signing.key");
        try {
            if (!Files.exists(file)) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                byte[] fresh = generator.generateKeyPair().getPrivate().getEncoded();
                Files.createDirectories(folder);
                Secrets.write(file, Base64.getMimeEncoder().encodeToString(fresh));
            }
            byte[] encoded = Base64.getMimeDecoder().decode(Files.readString(file));
            var spec = new PKCS8EncodedKeySpec(encoded);
            return new TokenKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (IOException | GeneralSecurityException e) {
            throw new StackFailure("Could not read or make the token key " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes the public part as a JWK set. */
    void publish(Path file) {
        String set = "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + id + "\",\"n\":\""
                + URL.encodeToString(unsigned(key.getModulus())) + "\",\"e\":\""
                + URL.encodeToString(unsigned(key.getPublicExponent())) + "\"}]}\n";
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(set)) {
                Files.writeString(file, set);
            }
        } catch (IOException e) {
            throw new StackFailure("Could not write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The claims as a signed token. */
    String sign(String claims) {
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + id + "\"}";
        String body = encode(header) + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(body.getBytes(StandardCharsets.US_ASCII));
            return body + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA does not work in this JDK", e);
        }
    }

    private static String encode(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the leading zero byte of a positive number, as a JWK wants it. */
    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
