package org.prachakhom.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;

/**
 * A real PostgreSQL 18 as a child process, its data kept in a folder.
 *
 * <p>Listens on the loopback address only; durable (fsync on) unless told otherwise. Ends with this JVM.
 */
public final class PostgresProcess extends ChildServer {
    private static final int ATTEMPTS = 6;

    private final PostgresCluster cluster;
    private final int wantedPort;
    private final boolean durable;
    private volatile int port;

    private PostgresProcess(PostgresCluster cluster, int wantedPort, boolean durable) {
        this.cluster = cluster;
        this.wantedPort = wantedPort;
        this.durable = durable;
        this.port = wantedPort;
    }

    /** A server with its data below {@code folder}, made on the first start; free port, fsync on. Not started yet. */
    public static PostgresProcess in(Path folder) {
        return new PostgresProcess(new PostgresCluster(folder.toAbsolutePath()), 0, true);
    }

    /** The same server on this port; 0 takes a free one and keeps it over restarts. */
    public PostgresProcess port(int port) {
        return new PostgresProcess(cluster, port, durable);
    }

    /** The same server without fsync: for tests that do not ask what a power cut leaves. */
    public PostgresProcess withoutFsync() {
        return new PostgresProcess(cluster, wantedPort, false);
    }

    /**
     * Starts the server and waits until it takes connections. A refused start is tried again, because after a kill the
     * first one may find the old shared memory still in use.
     *
     * @throws StackFailure when it does not start, with the end of its log
     */
    @Override
    public PostgresProcess start() {
        cluster.prepare();
        for (int attempt = 1; ; attempt++) {
            if (port == 0 || (wantedPort == 0 && attempt > 1)) {
                port = FreePorts.next();
            }
            var started =
                    runs(ChildProcess.start(cluster.command(port, durable), Map.of(), cluster.folder(), cluster.log()));
            if (started.awaitReady(Duration.ofSeconds(60), () -> cluster.ready(started.pid()))) {
                return this;
            }
            started.kill();
            if (attempt == ATTEMPTS) {
                throw new StackFailure("PostgreSQL did not start:\n" + started.lastWords());
            }
            // Nothing tells when the system has taken back the old memory and port.
            Readiness.pause(Duration.ofMillis(200L * attempt));
        }
    }

    /** Makes the database and its two roles as all services expect them; nothing happens when they are there. */
    public PostgresProcess createDatabase(ServiceDatabase database) {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", superuserPassword())) {
            DatabaseSetup.apply(connection, database);
            return this;
        } catch (SQLException e) {
            throw new StackFailure("Could not make the database " + database.name() + ": " + e.getMessage(), e);
        }
    }

    /** JDBC address of {@code database} on the current port. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The folder of its files, as PostgreSQL lays them out. */
    public Path data() {
        return cluster.data();
    }

    /** Password of the role {@code postgres}. */
    public String superuserPassword() {
        try {
            return Files.readString(cluster.passwordFile());
        } catch (IOException e) {
            throw new StackFailure("Could not read " + cluster.passwordFile() + ".", e);
        }
    }

    /** The port it listens on; 0 before the first start with a free port. */
    @Override
    public int port() {
        return port;
    }

    @Override
    protected void end(ChildProcess living) {
        living.stop("INT", Duration.ofSeconds(30));
    }
}
