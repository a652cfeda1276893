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
            if (findFirst(table)) {
                copy(table, begin, end);
            }
        }
    }

    /** Puts the rows of the first issue aside, so that the growing table is searched once. */
    private boolean findFirst(Table table) throws SQLException {
        try (Statement aside = database.createStatement()) {
            aside.execute("drop table if exists first_rows");
            aside.execute("create temporary table first_rows (row text)");
            return aside.executeUpdate("""
                            insert into first_rows
                            select row from (select to_jsonb(t)::text as row from %s t) rows where row like '%%%s%%'
                            """.formatted(table.name(), first)) > 0;
        }
    }

    private void copy(Table table, int begin, int end) throws SQLException {
        try (PreparedStatement copies =
                database.prepareStatement("""
                insert into %1$s (%2$s)
                select %3$s
                from first_rows
                cross join generate_series(?, ?) n
                cross join lateral jsonb_populate_record(null::%1$s, (%4$s)::jsonb) r
                """.formatted(table.name(), table.columns(), table.copied(), rewritten))) {
            for (int from = begin; from <= end; from += AT_ONCE) {
                copies.setInt(1, from);
                copies.setInt(2, Math.min(end, from + AT_ONCE - 1));
                copies.executeUpdate();
            }
        }
        System.out.println(table.name() + " has the rows of " + end);
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
