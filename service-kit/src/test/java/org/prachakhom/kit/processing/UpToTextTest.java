package org.prachakhom.kit.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UpToTextTest {
    private static final long A_TRILLION = 1_000_000_000_000L;

    @Test
    void twoTopicsOfTwelvePartitionsStayShort() {
        assertThat(UpToText.of(twoTopics())).hasSizeLessThan(400).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void nothingIsLost() {
        SortedMap<String, Long> positions = twoTopics();
        positions.put("issue", 0L);
        positions.remove("prachakhom.registry-0");
        positions.put("prachakhom.registry-1", 127L);
        positions.put("prachakhom.registry-2", 128L);
        positions.put("prachakhom.registry-11", Long.MAX_VALUE);

        SortedMap<String, Long> expected = new TreeMap<>(positions);
        expected.put("issue-0", expected.remove("issue"));
        assertThat(read(UpToText.of(positions))).isEqualTo(expected);
        assertThat(UpToText.of(new TreeMap<>())).isEmpty();
    }

    @Test
    void everyPartitionCounts() {
        SortedMap<String, Long> positions = twoTopics();
        String before = UpToText.of(positions);

        for (String partition : twoTopics().keySet()) {
            positions.merge(partition, 1L, Long::sum);
            String after = UpToText.of(positions);
            assertThat(after).isNotEqualTo(before);
            before = after;
        }
    }

    private static SortedMap<String, Long> twoTopics() {
        SortedMap<String, Long> positions = new TreeMap<>();
        for (int partition = 0; partition < 12; partition++) {
            positions.put("prachakhom.publication-" + partition, A_TRILLION + partition);
            positions.put("prachakhom.registry-" + partition, A_TRILLION - partition);
        }
        return positions;
    }

    private static SortedMap<String, Long> read(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        SortedMap<String, Long> positions = new TreeMap<>();
        while (bytes.hasRemaining()) {
            byte[] name = new byte[(int) number(bytes)];
            bytes.get(name);
            long partitions = number(bytes);
            for (int partition = 0; partition < 64; partition++) {
                if ((partitions & (1L << partition)) != 0) {
                    positions.put(new String(name, StandardCharsets.UTF_8) + "-" + partition, number(bytes));
                }
            }
        }
        return positions;
    }

    private static long number(ByteBuffer bytes) {
        long number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes.get();
            number |= (part & 0x7FL) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }
}
