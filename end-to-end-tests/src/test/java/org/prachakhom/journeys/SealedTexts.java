package org.prachakhom.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads sealed text as somebody would who holds a copy of all databases and of the broker's files, and the installation
 * key besides: takes every sealed value and every wrapped key that lies there, and opens what can be opened.
 */
final class SealedTexts {
    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");
    private static final Pattern SEALED = Pattern.compile("\"kid\":\"([0-9a-f-]{36})\",\"sealed\":\"([^\"]+)\"");
    private static final Pattern WRAPPED =
            Pattern.compile("\"kid\":\"([0-9a-f-]{36})\"[^{}]*?\"wrapped\":\"([^\"]+)\"");
    private static final int NONCE_BYTES = 12;

    private final Set<Sealed> texts = new HashSet<>();
    private final Map<String, byte[]> keys = new HashMap<>();

    private record Sealed(String kid, String value) {}

    private SealedTexts() {}

    /** From the logs, and the keys of all databases. */
    static SealedTexts inDatabases(TestStack stack) throws SQLException {
        SealedTexts found = new SealedTexts();
        for (String service : SERVICES) {
            try (Tables tables = new Tables(stack, service)) {
                tables.column("select convert_from(payload, 'UTF8') from event_log")
                        .forEach(found::addTexts);
                tables.column("""
                        select '"kid":"' || kid || '","wrapped":"' || replace(encode(wrapped, 'base64'), E'\\n', '') || '"'
                        from stream_key where wrapped is not null""").forEach(found::addKeys);
            }
        }
        return found;
    }

    /** From the segment files of all topics, with whatever keys are in them, replaced ones included. */
    static SealedTexts inBrokerFiles(TestStack stack) throws IOException {
        SealedTexts found = new SealedTexts();
        try (Stream<Path> files = Files.walk(stack.home().kafka())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                String content = read(file);
                found.addTexts(content);
                found.addKeys(content);
            }
        }
        return found;
    }

    /** All texts that one of these keys opens under the installation key. */
    Set<String> open(TestStack stack) throws IOException, GeneralSecurityException {
        byte[] installationKey = Base64.getDecoder()
                .decode(Files.readString(stack.home().secrets().resolve("installation.key"))
                        .strip());
        Set<String> plain = new HashSet<>();
        for (Sealed text : texts) {
            byte[] wrapped = keys.get(text.kid());
            if (wrapped != null) {
                byte[] key = open(installationKey, text.kid(), wrapped);
                plain.add(new String(open(key, text.kid(), Base64.getDecoder().decode(text.value())), UTF_8));
            }
        }
        return plain;
    }

    /** These texts with the keys of both: what somebody with both copies could open. */
    SealedTexts with(SealedTexts other) {
        SealedTexts both = new SealedTexts();
        both.texts.addAll(texts);
        both.texts.addAll(other.texts);
        both.keys.putAll(keys);
        both.keys.putAll(other.keys);
        return both;
    }

    private void addTexts(String content) {
        Matcher found = SEALED.matcher(content);
        while (found.find()) {
            texts.add(new Sealed(found.group(1), found.group(2)));
        }
    }

    private void addKeys(String content) {
        Matcher found = WRAPPED.matcher(content);
        while (found.find()) {
            keys.put(found.group(1), Base64.getDecoder().decode(found.group(2)));
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (NoSuchFileException e) {
            // Compacted away while we looked: what replaced it is read too.
            return "";
        }
    }

    private static byte[] open(byte[] key, String kid, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 0, NONCE_BYTES));
        cipher.updateAAD(kid.getBytes(UTF_8));
        return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }
}
