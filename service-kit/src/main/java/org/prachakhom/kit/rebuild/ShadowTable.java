package org.prachakhom.kit.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A table beside the live one, filled without keys, that takes its place with the same keys, policies and grants. Has a
 * connection of its own while it is filled.
 */
final class ShadowTable implements AutoCloseable {
    private static final String CONSTRAINTS = """
            select conname, pg_get_constraintdef(oid) from pg_constraint
            where conrelid = ?::regclass and contype in ('p', 'u', 'x', 'f') order by contype = 'f', conname""";

    private static final String INDEXES = """
            select c.relname, pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = ?::regclass
              and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = i.indrelid)
            order by c.relname""";

    private final BulkView.Table table;
    private final String shadow;
    private final Connection connection;
    /** What gives the shadow's keys the names of the live ones, once those are gone. */
    private final List<String> renames = new ArrayList<>();

    private @Nullable CopyIn copy;

    ShadowTable(BulkView.Table table, Connection connection) {
        this.table = table;
        this.shadow = table.name() + "_shadow";
        this.connection = connection;
    }

    String live() {
        return table.name();
    }

    /** Makes the empty shadow, in place of one that an earlier attempt left. */
    void create() throws SQLException {
        execute("drop table if exists " + shadow);
        execute(
                "create table " + shadow + " (like " + table.name()
                        + " including defaults including generated including identity including constraints including storage)");
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + shadow + " (" + String.join(", ", table.columns()) + ") from stdin");
    }

    void add(@Nullable Object... values) throws SQLException {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " cannot take " + values.length + " values");
        }
        CopyIn open = copy;
        if (open == null) {
            throw new IllegalStateException(shadow + " takes no rows now");
        }
        byte[] line = CopyText.line(values);
        open.writeToCopy(line, 0, line.length);
    }

    /** Ends the copy, then adds keys, policies and grants. */
    void complete() throws SQLException {
        if (copy != null) {
            copy.endCopy();
            copy = null;
        }
        for (String[] constraint : pairs(CONSTRAINTS)) {
            String name = "shadow_" + renames.size() + "_" + live();
            execute("alter table " + shadow + " add constraint " + name + " " + constraint[1]);
            renames.add("alter table " + live() + " rename constraint " + name + " to " + constraint[0]);
        }
        for (String[] index : pairs(INDEXES)) {
            String name = "shadow_" + renames.size() + "_" + live();
            execute(index[1].replaceFirst(" INDEX \\S+ ON \\S+ ", " INDEX " + name + " ON " + shadow + " "));
            renames.add("alter index " + name + " rename to " + index[0]);
        }
        execute("select protect_tenant_table('" + shadow + "')");
        execute("analyze " + shadow);
    }

    /** The statements of the swap, for one transaction. */
    List<String> swap() {
        List<String> statements = new ArrayList<>();
        statements.add("drop table " + live());
        statements.add("alter table " + shadow + " rename to " + live());
        statements.addAll(renames);
        return statements;
    }

    private List<String[]> pairs(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, live());
            try (ResultSet rows = query.executeQuery()) {
                List<String[]> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new String[] {rows.getString(1), rows.getString(2)});
                }
                return found;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the connection up; a copy that has not ended leaves no row. */
    @Override
    public void close() throws SQLException {
        if (copy != null) {
            copy.cancelCopy();
        }
        connection.close();
    }
}
