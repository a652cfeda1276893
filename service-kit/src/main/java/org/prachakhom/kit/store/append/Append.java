package org.prachakhom.kit.store.append;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.store.StagedKeys;

/**
 * What one command stores, in one transaction or not at all. Keys and destroyed keys count only with rows; {@code answer}
 * is null for a command without idempotency key.
 */
public record Append(
        List<Row> rows, @Nullable Answer answer, List<StagedKeys.NewKey> newKeys, List<String> destroyedKeys) {

    public Append {
        rows = List.copyOf(rows);
        newKeys = List.copyOf(newKeys);
        destroyedKeys = List.copyOf(destroyedKeys);
    }

    /** One event as it is stored; {@code payload} and {@code metadata} are UTF-8 JSON. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the database, never compared
    public record Row(
            UUID stream,
            long seq,
            String family,
            String name,
            int revision,
            UUID eventId,
            String tenant,
            byte[] payload,
            byte[] metadata) {}

    /** The answer that repeats of the command's request will get. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the database, never compared
    public record Answer(
            String tenant,
            String subject,
            String key,
            byte[] requestHash,
            UUID stream,
            long version,
            int status,
            @Nullable String location) {

        /** The answer to a command that started nothing with an address. */
        public Answer(
                String tenant, String subject, String key, byte[] requestHash, UUID stream, long version, int status) {
            this(tenant, subject, key, requestHash, stream, version, status, null);
        }
    }

    /** An append of events alone. */
    public static Append of(List<Row> rows) {
        return new Append(rows, null, List.of(), List.of());
    }

    /** Whether there is nothing to store. */
    public boolean isEmpty() {
        return rows.isEmpty() && answer == null;
    }

    long bytes() {
        long sum = 0;
        for (Row row : rows) {
            sum += row.payload().length + (long) row.metadata().length;
        }
        return sum;
    }
}
