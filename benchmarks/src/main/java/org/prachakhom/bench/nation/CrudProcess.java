package org.prachakhom.bench.nation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.crud.CrudApplication;
import org.prachakhom.stack.FreePorts;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.JavaCommand;

/** The plain application as a process of its own, in a database of its own of the same server. */
final class CrudProcess implements AutoCloseable {
    private final ChildProcess process;
    private final int port = FreePorts.next();

    /** {@code heap} is that of the service beside which it is measured. */
    CrudProcess(PostgresProcess postgres, Path jwkSet, Path folder, String heap) {
        ServiceDatabase database = ServiceDatabase.named("crud");
        postgres.createDatabase(database);
        process = ChildProcess.start(
                JavaCommand.of(List.of(heap), CrudApplication.class, List.of()),
                Map.ofEntries(
                        Map.entry("SPRING_CONFIG_LOCATION", "optional:file:/dev/null"),
                        Map.entry("SERVER_PORT", String.valueOf(port)),
                        Map.entry("SERVER_TOMCAT_MAX_KEEP_ALIVE_REQUESTS", "100000"),
                        Map.entry("SERVER_TOMCAT_KEEP_ALIVE_TIMEOUT", "60s"),
                        Map.entry("SPRING_THREADS_VIRTUAL_ENABLED", "true"),
                        Map.entry("SPRING_DATASOURCE_URL", postgres.url("crud")),
                        Map.entry("SPRING_DATASOURCE_USERNAME", database.writer()),
                        Map.entry("SPRING_DATASOURCE_PASSWORD", database.writerPassword()),
                        Map.entry("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "16"),
                        Map.entry("SPRING_SQL_INIT_MODE", "always"),
                        Map.entry("SPRING_SQL_INIT_SCHEMA_LOCATIONS", "classpath:db/crud/schema.sql"),
                        Map.entry("BENCH_JWKS", jwkSet.toString())),
                folder,
                folder.resolve("crud.log"));
        if (!process.awaitReady(Duration.ofMinutes(2), this::answers)) {
            throw new IllegalStateException("The plain application does not start:\n" + process.lastWords());
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.stop("TERM", Duration.ofSeconds(20));
    }
}
