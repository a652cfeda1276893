package org.prachakhom.bench.nation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * More rows like those that one issue has in a service's views, each for an issue of its own: they are what the views would
 * write for such issues, at the speed of the database. Tables are found by looking for the issue in them.
 */
final class CopiedRows {
    private static final int AT_ONCE = 50_000;
    private static final String TABLES = """
            select c.relname,
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
                   string_agg('r.' || quote_ident(a.attname), ', ' order by a.attnum) as copied
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'event_log'
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            group by c.relname order by c.relname
            """;
    private final Connection database;
    private final String first;
    private final String rewritten;

    /** {@code rewritten} is SQL that makes of the text {@code row} of the issue {@code first} that of the issue {@code n}. */
    CopiedRows(Connection database, String first, String rewritten) {
        this.database = database;
        this.first = first;
        this.rewritten = rewritten;
    }

    private record Table(String name, String columns, String copied) {}

    /** Adds the rows of the issues from {@code begin} to {@code end}. */
    void add(int begin, int end) throws SQLException {
        for (Table table : tables()) {
            try (PreparedStatement copies = database.prepareStatement(
                    """
                    insert into %1$s (%2$s)
                    select %3$s
                    from (select to_jsonb(t)::text as row from %1$s t where to_jsonb(t)::text like '%%' || ? || '%%') first
                    cross join generate_series(?, ?) n
                    cross join lateral jsonb_populate_record(null::%1$s, (%4$s)::jsonb) r
                    """.formatted(table.name(), table.columns(), table.copied(), rewritten))) {
                for (int from = begin; from <= end; from += AT_ONCE) {
                    copies.setString(1, first);
                    copies.setInt(2, from);
                    copies.setInt(3, Math.min(end, from + AT_ONCE - 1));
                    if (copies.executeUpdate() == 0) {
                        break;
                    }
                }
            }
        }
    }

    private List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }
}
