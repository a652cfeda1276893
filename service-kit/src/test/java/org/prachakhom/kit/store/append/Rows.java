package org.prachakhom.kit.store.append;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Appends for tests. */
final class Rows {

    private Rows() {}

    /** One event. */
    static Append event(UUID stream, long seq) {
        return Append.of(List.of(row(stream, seq, "{}")));
    }

    /** Several events of one stream, from {@code first} to {@code last}. */
    static Append events(UUID stream, long first, long last) {
        return Append.of(LongStream.rangeClosed(first, last)
                .mapToObj(seq -> row(stream, seq, "{}"))
                .toList());
    }

    /** One event with a record of its answer. */
    static Append answered(UUID stream, long seq, String key) {
        return new Append(List.of(row(stream, seq, "{}")), answer(stream, seq, key), List.of(), List.of());
    }

    /** No event, only a record. */
    static Append onlyAnswer(UUID stream, long version, String key) {
        return new Append(List.of(), answer(stream, version, key), List.of(), List.of());
    }

    static Append.Row row(UUID stream, long seq, String payload) {
        return row(stream, seq, payload, UUID.randomUUID());
    }

    static Append.Row row(UUID stream, long seq, String payload, UUID eventId) {
        return new Append.Row(
                stream, seq, "Test", "test.happened", 1, eventId, "t", payload.getBytes(UTF_8), "{}".getBytes(UTF_8));
    }

    private static Append.Answer answer(UUID stream, long version, String key) {
        return new Append.Answer("t", "s", key, new byte[] {7}, stream, version, 200);
    }
}
