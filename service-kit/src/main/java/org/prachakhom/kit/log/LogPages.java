package org.prachakhom.kit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the log in pages. Positions have no gaps and follow the order of commits, so a page is all that there is. */
public final class LogPages {
    /** Rows of a page at most. */
    public static final int ROWS = 500;

    private static final long BYTES = 2L << 20;
    /** The bytes are counted without being fetched, so that a page of large events stays small. */
    private static final String PAGE = """
            select position, stream, seq, family, name, revision, event_id, tenant, recorded_at, payload, metadata
            from (
              select l.*, sum(octet_length(l.payload)) over (order by l.position) - octet_length(l.payload) as before
              from (select * from event_log where position > ? order by position limit ?) l
            ) p where p.before < ? order by p.position""";

    private LogPages() {}

    /** The rows after a position, in order, with at least one when there is one. */
    public static List<LogRow> after(long position, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setLong(1, position);
            query.setInt(2, ROWS);
            query.setLong(3, BYTES);
            try (ResultSet rows = query.executeQuery()) {
                List<LogRow> page = new ArrayList<>();
                while (rows.next()) {
                    page.add(row(rows));
                }
                return page;
            }
        }
    }

    /** Whether more rows may follow this page at once. */
    static boolean isFull(List<LogRow> page) {
        return page.size() == ROWS
                || page.stream().mapToLong(row -> row.payload().length).sum() >= BYTES;
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("seq"),
                row.getString("family"),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("event_id"),
                row.getString("tenant"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
