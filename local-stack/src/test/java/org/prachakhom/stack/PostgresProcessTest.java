package org.prachakhom.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProcessTest {
    private static final ServiceDatabase ISSUE = ServiceDatabase.named("issue");

    @TempDir
    Path folder;

    @Test
    void keepsCommittedRowsOverAnOrderlyStopAndOverAKill() throws SQLException {
        try (var postgres = PostgresProcess.in(folder).start().createDatabase(ISSUE)) {
            run(postgres, "create table kept (word text)");
            run(postgres, "insert into kept values ('น้ำ')");
            int port = postgres.port();

            postgres.restart();
            run(postgres, "insert into kept values ('ไฟ')");
            postgres.kill();
            assertThat(postgres.alive()).isFalse();
            postgres.restart();

            assertThat(postgres.port()).isEqualTo(port);
            assertThat(ask(postgres, "select count(*) from kept")).isEqualTo("2");
        }
    }

    @Test
    void startsAlthoughAFullDiskLeftItsPidFileEmpty() throws Exception {
        try (var postgres = PostgresProcess.in(folder).withoutFsync().start()) {
            postgres.kill();
            Files.writeString(folder.resolve("data/postmaster.pid"), "");

            postgres.restart();

            assertThat(postgres.alive()).isTrue();
        }
    }

    @Test
    void isDurableUnlessToldOtherwise() throws SQLException {
        try (var postgres = PostgresProcess.in(folder).start().createDatabase(ISSUE)) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
        }
        try (var postgres = PostgresProcess.in(folder).withoutFsync().start()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void theDatabaseFindsThaiTrigramsAndItsReaderMayOnlyConnect() throws SQLException {
        try (var postgres = PostgresProcess.in(folder)
                .withoutFsync()
                .start()
                .createDatabase(ISSUE)
                .createDatabase(ISSUE)) {
            run(postgres, "create extension pg_trgm");
            assertThat(ask(postgres, "select array_length(show_trgm('น้ำ'), 1) > 0"))
                    .isEqualTo("t");
            try (var reader =
                            DriverManager.getConnection(postgres.url("issue"), ISSUE.reader(), ISSUE.readerPassword());
                    var statement = reader.createStatement()) {
                assertThat(statement.execute("select 1")).isTrue();
                assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                () -> statement.execute("create table mine (id int)")))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static void run(PostgresProcess postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.url("issue"), ISSUE.writer(), ISSUE.writerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresProcess postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.url("issue"), ISSUE.writer(), ISSUE.writerPassword());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
