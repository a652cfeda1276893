package org.prachakhom.stack;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a service's database and its two roles on any PostgreSQL. */
public final class DatabaseSetup {
    private DatabaseSetup() {}

    /** As a superuser; nothing happens when they are there. */
    public static void apply(Connection connection, ServiceDatabase database) throws SQLException {
        role(connection, database.writer(), database.writerPassword());
        role(connection, database.reader(), database.readerPassword());
        String name = database.name();
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            // The built-in C.UTF-8 keeps an index's order over library upgrades; the C library's lc_ctype is set too,
            // because pg_trgm asks it what a letter is and finds none in Thai words where it is "C".
            execute(
                    connection,
                    "create database " + name + " owner " + database.writer()
                            + " template template0 encoding 'UTF8' locale 'C.UTF-8'"
                            + " locale_provider builtin builtin_locale 'C.UTF-8'");
        }
        execute(connection, "revoke all on database " + name + " from public");
        execute(connection, "grant connect on database " + name + " to " + database.reader());
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        String rights = " login nosuperuser nobypassrls password ";
        try (var quoting = connection.createStatement()) {
            execute(connection, verb + " role " + name + rights + quoting.enquoteLiteral(password));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
