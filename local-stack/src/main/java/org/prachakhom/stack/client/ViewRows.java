package org.prachakhom.stack.client;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the views of a service show, to be compared with what they show after a replay. */
public final class ViewRows {
    /** Tables of tenants that are no views: the log and what belongs to it. */
    private static final List<String> NO_VIEWS =
            List.of("event_log", "snapshot", "idempotency_record", "stream_key", "issue_number_block");

    private ViewRows() {}

    /** Every row as JSON, in an order of its own, by table. {@code database} sees the rows of every tenant. */
    public static Map<String, List<String>> of(Connection database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : column(database, """
                select distinct table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and column_name = 'tenant' and table_type = 'BASE TABLE'
                """)) {
            if (!NO_VIEWS.contains(table)) {
                rows.put(table, column(database, "select to_jsonb(t)::text from " + table + " t order by 1"));
            }
        }
        return rows;
    }

    /** The first column of a query's rows, as text. */
    public static List<String> column(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }
}
