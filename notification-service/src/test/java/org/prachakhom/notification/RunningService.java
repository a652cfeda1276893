package org.prachakhom.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prachakhom.stack.KafkaProcess;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.testing.security.TestTokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service itself, with a database and a broker of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class RunningService {
    private static final ServiceDatabase DATABASE = ServiceDatabase.named("notification");
    private static final PostgresProcess POSTGRES = postgres();
    static final KafkaProcess KAFKA = kafka();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void environment(DynamicPropertyRegistry registry) {
        registry.add("DB_URL", () -> POSTGRES.url(DATABASE.name()));
        registry.add("DB_WRITER_USER", DATABASE::writer);
        registry.add("DB_WRITER_PASSWORD", DATABASE::writerPassword);
        registry.add("DB_READER_USER", DATABASE::reader);
        registry.add("DB_READER_PASSWORD", DATABASE::readerPassword);
        registry.add("KAFKA_BOOTSTRAP", KAFKA::bootstrap);
        registry.add("INSTALLATION_KEY", () -> "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        TestTokens.register(registry);
    }

    private static PostgresProcess postgres() {
        return PostgresProcess.in(folder("postgres")).withoutFsync().start().createDatabase(DATABASE);
    }

    private static KafkaProcess kafka() {
        return KafkaProcess.in(folder("kafka")).start();
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
