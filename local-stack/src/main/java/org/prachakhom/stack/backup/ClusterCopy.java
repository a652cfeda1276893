package org.prachakhom.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.StackFailure;

/**
 * A copy of a running server's files, by PostgreSQL's own procedure for backups without its tools: files that change
 * while they are copied are mended from the copied write-ahead log when the copy is first started. All databases so come
 * back as they were at one moment.
 */
final class ClusterCopy implements AutoCloseable {
    /** Must be there, and empty, or made anew by the server. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "backup_label");

    private final Connection connection;
    private final Path data;

    private ClusterCopy(Connection connection, Path data) {
        this.connection = connection;
        this.data = data;
    }

    /** Copies the data of a running server into the folder {@code target}, which must not be there yet. */
    static void take(PostgresProcess server, Path target) {
        try (var copy = new ClusterCopy(
                DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword()),
                server.data())) {
            copy.into(target);
        } catch (SQLException | IOException e) {
            throw new StackFailure("Could not copy the databases: " + e.getMessage(), e);
        }
    }

    private void into(Path target) throws SQLException, IOException {
        // The slot keeps the log's files until they are copied, and goes with the connection.
        ask(
                "select pg_create_physical_replication_slot(?, true, true)::text",
                "backup_" + UUID.randomUUID().toString().replace('-', '_'));
        String first = ask("select pg_walfile_name(pg_backup_start(?, true))", "prachakhom");
        copyFiles(target);
        String last = stop(target);
        copyLog(target, first, last);
    }

    private void copyFiles(Path target) throws IOException {
        List<Path> files;
        try (var tree = Files.walk(data)) {
            files = tree.toList();
        }
        for (Path file : files) {
            Path inside = data.relativize(file);
            String top = inside.getName(0).toString();
            if (LEFT_OUT.contains(top) || (inside.getNameCount() > 1 && EMPTY.contains(top))) {
                continue;
            }
            try {
                Folders.copyOne(file, target.resolve(inside.toString()));
            } catch (NoSuchFileException dropped) {
                // Gone since it was listed; if anything needs it, the log makes it again.
            }
        }
        Files.createDirectories(target.resolve("pg_wal/archive_status"));
    }

    /** Answers the name of the last file of the log that the copy needs. */
    private String stop(Path target) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)")) {
            row.next();
            Files.writeString(target.resolve("backup_label"), row.getString(2));
            return row.getString(1);
        }
    }

    private void copyLog(Path target, String first, String last) throws IOException {
        try (var files = Files.list(data.resolve("pg_wal"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    Folders.copyOne(file, target.resolve("pg_wal").resolve(name));
                }
            }
        }
    }

    private String ask(String sql, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
