package org.prachakhom.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.client.ViewRows;

/** The tables of one service's database, as its superuser sees them. */
final class Tables implements AutoCloseable {
    private final Connection database;

    Tables(TestStack stack, String service) throws SQLException {
        var postgres = stack.processes().postgres();
        database = DriverManager.getConnection(postgres.url(service), "postgres", postgres.superuserPassword());
    }

    /** Every row of every view of a service, by table. */
    static Map<String, List<String>> views(TestStack stack, String service) throws SQLException {
        try (Tables tables = new Tables(stack, service)) {
            return ViewRows.of(tables.database);
        }
    }

    /** Waits until the views are these again: timers are counted anew a moment after the registers that they are counted by. */
    static void awaitViews(TestStack stack, String service, Map<String, List<String>> wanted) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(views(stack, service))
                .as("views of " + service)
                .isEqualTo(wanted));
    }

    /** What a dump would show: every value of every table, bytes as the text that they may be. */
    String dump() throws SQLException {
        StringBuilder dump = new StringBuilder();
        for (String table : column("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """)) {
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    append(rows, dump);
                }
            }
        }
        return dump.toString();
    }

    private static void append(ResultSet row, StringBuilder dump) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            if (value instanceof byte[] bytes) {
                dump.append(new String(bytes, UTF_8)).append(new String(bytes, ISO_8859_1));
            } else {
                dump.append(value);
            }
            dump.append('\n');
        }
    }

    /** The first column of a query's rows, as text. */
    List<String> column(String sql) throws SQLException {
        return ViewRows.column(database, sql);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
