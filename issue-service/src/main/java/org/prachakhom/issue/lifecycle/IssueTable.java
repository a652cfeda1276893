package org.prachakhom.issue.lifecycle;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.parking.ViewJdbc;

/** A table with one row an issue, whose version is that of the issue: each change of the row moves it on. */
public final class IssueTable {
    private final ViewJdbc jdbc;
    private final String name;

    /** {@code name} is the table's. */
    public IssueTable(ViewJdbc jdbc, String name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    /** Changes the row of an issue: {@code columns} as in SQL ({@code "state = ?"}), and a value for each of their marks. */
    public void change(String issueId, long version, String columns, @Nullable Object... values) {
        ViewJdbc.Statement change = jdbc.sql("update " + name + " set " + columns + ", version = ? where issue_id = ?");
        for (Object value : values) {
            change = change.param(value instanceof Instant at ? at.atOffset(UTC) : value);
        }
        change.param(version).param(issueId).update();
    }

    /** Moves the version of an issue on, of which nothing else is shown here. */
    public void pass(String issueId, long version) {
        jdbc.sql("update " + name + " set version = ? where issue_id = ?")
                .params(version, issueId)
                .update();
    }
}
