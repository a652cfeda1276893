package org.prachakhom.testing.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.kit.text.KeyRecord;
import tools.jackson.databind.json.JsonMapper;

/** Seals text as the specification says, written apart from the kit, and sends the keys. */
final class ForeignKeys {
    private static final int NONCE_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] installationKey;
    private final ForeignTopics topics;
    private final Map<String, Key> keys = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Key(String kid, byte[] secret) {}

    ForeignKeys(String installationKey, ForeignTopics topics) {
        this.installationKey = Base64.getDecoder().decode(installationKey);
        this.topics = topics;
    }

    synchronized SealedText seal(String tenant, String stream, String plain) {
        Key key = keys.computeIfAbsent(stream, _ -> send(tenant, stream, new Key(StreamIds.next(), random(32))));
        return new SealedText(key.kid(), encrypt(key.secret(), key.kid(), plain.getBytes(UTF_8)));
    }

    /** Sends that the key of a stream is destroyed; the next text of the stream gets another. Answers the key's id. */
    synchronized String destroy(String tenant, String stream) {
        Key key = keys.remove(stream);
        if (key == null) {
            throw new IllegalStateException("Nothing was sealed for stream " + stream);
        }
        send(key.kid(), new KeyRecord(key.kid(), stream, tenant, null, null, Instant.now()));
        return key.kid();
    }

    private Key send(String tenant, String stream, Key key) {
        String wrapped = encrypt(installationKey, key.kid(), key.secret());
        send(key.kid(), new KeyRecord(key.kid(), stream, tenant, wrapped, Instant.now(), null));
        return key;
    }

    private void send(String kid, KeyRecord value) {
        topics.send(new ProducerRecord<>("prachakhom.keys", kid, JSON.writeValueAsBytes(value)));
    }

    private static String encrypt(byte[] secret, String kid, byte[] plain) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(kid.getBytes(UTF_8));
            byte[] sealed = cipher.doFinal(plain);
            byte[] all = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES", e);
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
