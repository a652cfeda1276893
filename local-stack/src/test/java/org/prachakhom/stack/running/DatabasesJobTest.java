package org.prachakhom.stack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.process.StackFailure;

class DatabasesJobTest {
    @TempDir
    Path folder;

    @Test
    void everyServiceGetsItsDatabaseAndASecondRunSetsThePasswordsAnew() throws SQLException {
        try (var postgres = PostgresProcess.in(folder).withoutFsync().start()) {
            DatabasesJob.run(environment(postgres, "first"));
            DatabasesJob.run(environment(postgres, "second"));

            for (Service service : Service.values()) {
                String url = postgres.url(service.id());
                try (var writer = DriverManager.getConnection(url, service.id() + "_writer", "second-writer");
                        var reader = DriverManager.getConnection(url, service.id() + "_reader", "second-reader")) {
                    assertThat(writer.isValid(5)).isTrue();
                    assertThat(reader.isValid(5)).isTrue();
                }
                assertThatThrownBy(() -> DriverManager.getConnection(url, service.id() + "_writer", "first-writer"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void aPasswordThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> DatabasesJob.run(Map.of("DB_SERVER", "nowhere", "DB_SUPERUSER", "postgres")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("The variable DB_SUPERUSER_PASSWORD is not set.");
    }

    private static Map<String, String> environment(PostgresProcess postgres, String password) {
        var environment = new HashMap<>(Map.of(
                "DB_SERVER",
                "127.0.0.1:" + postgres.port(),
                "DB_SUPERUSER",
                "postgres",
                "DB_SUPERUSER_PASSWORD",
                postgres.superuserPassword()));
        for (Service service : Service.values()) {
            environment.put(service + "_WRITER_PASSWORD", password + "-writer");
            environment.put(service + "_READER_PASSWORD", password + "-reader");
        }
        return environment;
    }
}
