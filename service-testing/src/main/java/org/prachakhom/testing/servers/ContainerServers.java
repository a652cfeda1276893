package org.prachakhom.testing.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.prachakhom.stack.DatabaseSetup;
import org.prachakhom.stack.ServiceDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Servers in containers, where a Docker engine answers. */
final class ContainerServers implements Servers {
    /** {@code processes} or {@code containers}; anything else asks whether an engine answers. */
    private static final String SWITCH = System.getProperty("prachakhom.test.servers", "auto");

    @SuppressWarnings("resource") // lives as long as this JVM; the engine's reaper removes it
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18.6");

    @SuppressWarnings("resource") // as above
    private final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:4.2.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    ContainerServers() {
        postgres.start();
        kafka.start();
    }

    static boolean wanted() {
        return switch (SWITCH) {
            case "processes" -> false;
            case "containers" -> true;
            default -> engineAnswers();
        };
    }

    @Override
    public String createDatabase(ServiceDatabase database) {
        try (var connection =
                DriverManager.getConnection(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword())) {
            DatabaseSetup.apply(connection, database);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + database.name(), e);
        }
        return "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getFirstMappedPort() + "/" + database.name();
    }

    @Override
    public String bootstrap() {
        return kafka.getBootstrapServers();
    }

    /** Testcontainers tries long where there is nothing to find; so look for a socket first. */
    private static boolean engineAnswers() {
        boolean possible = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return possible && DockerClientFactory.instance().isDockerAvailable();
    }
}
