package org.prachakhom.stack.running;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.prachakhom.stack.DatabaseSetup;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.stack.process.StackFailure;

/**
 * Makes the databases and roles of all services on a server that runs elsewhere: the one-time job of docker compose and
 * Kubernetes. Run again, it makes what is missing and sets the passwords anew.
 */
public final class DatabasesJob {
    private DatabasesJob() {}

    /** Does so with the environment's variables, which docs/deployment.md lists. */
    public static void main(String[] args) throws SQLException {
        run(System.getenv());
    }

    static void run(Map<String, String> environment) throws SQLException {
        String server = value(environment, "DB_SERVER");
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://" + server + "/postgres",
                value(environment, "DB_SUPERUSER"),
                value(environment, "DB_SUPERUSER_PASSWORD"))) {
            for (Service service : Service.values()) {
                DatabaseSetup.apply(
                        connection,
                        new ServiceDatabase(
                                service.id(),
                                value(environment, service + "_WRITER_PASSWORD"),
                                value(environment, service + "_READER_PASSWORD")));
            }
        }
    }

    private static String value(Map<String, String> environment, String key) {
        String value = environment.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new StackFailure("The variable " + key + " is not set.");
        }
        return value;
    }
}
