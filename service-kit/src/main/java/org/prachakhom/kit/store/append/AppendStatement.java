package org.prachakhom.kit.store.append;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.prachakhom.kit.store.StagedKeys;

/** One call of the function {@code append_events}: the arrays of a batch. */
final class AppendStatement {
    private static final String SQL = "select append_events(?" + ", ?".repeat(25) + ")";

    private final List<Append.Row> rows = new ArrayList<>();
    private final List<Append.Answer> records = new ArrayList<>();
    private final List<Integer> recordLasts = new ArrayList<>();
    private final List<StagedKeys.NewKey> keys = new ArrayList<>();
    private final List<Integer> keyFirsts = new ArrayList<>();
    private final List<UUID> destroyed = new ArrayList<>();
    private final List<Integer> destroyedFirsts = new ArrayList<>();

    AppendStatement(List<Pending> batch) {
        batch.forEach(pending -> add(pending.append()));
    }

    private void add(Append append) {
        int first = rows.size() + 1;
        rows.addAll(append.rows());
        Append.Answer record = append.answer();
        if (record != null) {
            records.add(record);
            recordLasts.add(rows.size());
        }
        if (!append.rows().isEmpty()) {
            for (StagedKeys.NewKey key : append.newKeys()) {
                keys.add(key);
                keyFirsts.add(first);
            }
            for (String kid : append.destroyedKeys()) {
                destroyed.add(UUID.fromString(kid));
                destroyedFirsts.add(first);
            }
        }
    }

    /** Stores the batch and commits; answers the position of the last event in the log. */
    long execute(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(SQL)) {
            call.setObject(1, now.atOffset(ZoneOffset.UTC));
            int at = 2;
            for (Array array : arrays(connection)) {
                call.setArray(at++, array);
            }
            try (ResultSet result = call.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private List<Array> arrays(Connection to) throws SQLException {
        return List.of(
                array(to, "uuid", rows, Append.Row::stream),
                array(to, "int8", rows, Append.Row::seq),
                array(to, "text", rows, Append.Row::family),
                array(to, "text", rows, Append.Row::name),
                array(to, "int2", rows, Append.Row::revision),
                array(to, "uuid", rows, Append.Row::eventId),
                array(to, "text", rows, Append.Row::tenant),
                bytes(to, rows, Append.Row::payload),
                bytes(to, rows, Append.Row::metadata),
                array(to, "text", records, Append.Answer::tenant),
                array(to, "text", records, Append.Answer::subject),
                array(to, "text", records, Append.Answer::key),
                bytes(to, records, Append.Answer::requestHash),
                array(to, "uuid", records, Append.Answer::stream),
                array(to, "int8", records, Append.Answer::version),
                array(to, "int2", records, Append.Answer::status),
                array(to, "text", records, Append.Answer::location),
                array(to, "int4", recordLasts, Function.identity()),
                array(to, "uuid", keys, StagedKeys.NewKey::kid),
                array(to, "uuid", keys, StagedKeys.NewKey::stream),
                array(to, "text", keys, StagedKeys.NewKey::tenant),
                bytes(to, keys, key -> Base64.getDecoder().decode(key.wrapped())),
                array(to, "int4", keyFirsts, Function.identity()),
                array(to, "uuid", destroyed, Function.identity()),
                array(to, "int4", destroyedFirsts, Function.identity()));
    }

    static <T> Array array(Connection to, String type, List<T> from, Function<? super T, ?> value) throws SQLException {
        return to.createArrayOf(type, from.stream().map(value).toArray());
    }

    private static <T> Array bytes(Connection to, List<T> from, Function<T, byte[]> value) throws SQLException {
        return to.createArrayOf("bytea", from.stream().map(value).toArray(byte[][]::new));
    }
}
