package org.prachakhom.stack.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.prachakhom.stack.process.StackFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds, to be compared when it is used.
 *
 * @param takenAt when the copying ended, UTC
 * @param events how many events each service's log has
 * @param files the SHA-256 of each file, in hexadecimal, by its path within the backup
 */
record Manifest(Instant takenAt, Map<String, Long> events, Map<String, String> files) {
    private static final String NAME = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads the manifest of a backup and compares every file with it. */
    static Manifest checked(Path backup) {
        if (!Files.isRegularFile(backup.resolve(NAME))) {
            throw new StackFailure(backup + " is no backup: there is no " + NAME + " in it.");
        }
        try {
            Manifest manifest = JSON.readValue(Files.readString(backup.resolve(NAME)), Manifest.class);
            if (!digests(backup).equals(manifest.files)) {
                throw new StackFailure(
                        "The backup " + backup + " is damaged: its files are not those of its manifest.");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new StackFailure("The backup " + backup + " is damaged: its manifest cannot be read.", e);
        } catch (IOException e) {
            throw new StackFailure("The backup " + backup + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes the manifest of all that is in {@code backup} now. */
    static Manifest write(Path backup, Instant takenAt, Map<String, Long> events) throws IOException {
        Manifest manifest = new Manifest(takenAt, events, digests(backup));
        Files.writeString(
                backup.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
        return manifest;
    }

    private static Map<String, String> digests(Path backup) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (var tree = Files.walk(backup)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String name = backup.relativize(file).toString();
                if (!name.equals(NAME)) {
                    digests.put(name, digest(file));
                }
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
