package org.prachakhom.testing.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prachakhom.stack.KafkaProcess;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;

/** Servers as child processes, from Maven artifacts; they end with this JVM. */
final class ProcessServers implements Servers {
    private final PostgresProcess postgres;
    private final KafkaProcess kafka;

    ProcessServers() {
        postgres = PostgresProcess.in(folder("postgres")).withoutFsync().start();
        kafka = KafkaProcess.in(folder("kafka")).start();
    }

    @Override
    public String createDatabase(ServiceDatabase database) {
        postgres.createDatabase(database);
        return postgres.url(database.name());
    }

    @Override
    public String bootstrap() {
        return kafka.bootstrap();
    }

    private static Path folder(String name) {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
