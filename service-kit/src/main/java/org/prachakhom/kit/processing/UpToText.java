package org.prachakhom.kit.processing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far rows are true, as text that is short enough for a header and an address: for each log or topic its name, which
 * partitions follow, and their positions, seven bits a byte. Opaque to clients.
 */
final class UpToText {
    private static final Pattern PARTITION = Pattern.compile("(.+)-(\\d+)");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private UpToText() {}

    /** {@code positions} by topic and partition, or by service for its own log, which counts as its partition 0. */
    static String of(SortedMap<String, Long> positions) {
        SortedMap<String, SortedMap<Integer, Long>> sources = new TreeMap<>();
        positions.forEach((where, position) -> {
            Matcher topic = PARTITION.matcher(where);
            boolean isTopic = topic.matches();
            sources.computeIfAbsent(isTopic ? topic.group(1) : where, _ -> new TreeMap<>())
                    .put(isTopic ? Integer.parseInt(topic.group(2)) : 0, position);
        });
        UpToText text = new UpToText();
        sources.forEach(text::add);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.bytes.toByteArray());
    }

    private void add(String source, Map<Integer, Long> positions) {
        byte[] name = source.getBytes(StandardCharsets.UTF_8);
        add(name.length);
        bytes.writeBytes(name);
        add(positions.keySet().stream().mapToLong(partition -> 1L << partition).sum());
        positions.values().forEach(this::add);
    }

    private void add(long number) {
        long rest = number;
        while (rest > 0x7F) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
