package org.prachakhom.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;

/** A real PostgreSQL, one a JVM, and databases in it; it ends with the JVM. */
public final class TestDatabase {
    private static final PostgresProcess POSTGRES = started();
    private static final AtomicInteger MADE = new AtomicInteger();

    private final ServiceDatabase database;

    private TestDatabase(ServiceDatabase database) {
        this.database = database;
    }

    /** The one that most tests share. */
    public static TestDatabase shared() {
        return new TestDatabase(create("gateway"));
    }

    /** An empty one. */
    public static TestDatabase fresh() {
        return new TestDatabase(create("gateway" + MADE.incrementAndGet()));
    }

    /** The environment of a gateway with this database, by the names that it has when it runs. */
    public void environment(BiConsumer<String, String> variables) {
        variables.accept("DB_URL", POSTGRES.url(database.name()));
        variables.accept("DB_WRITER_USER", database.writer());
        variables.accept("DB_WRITER_PASSWORD", database.writerPassword());
        variables.accept("TOKEN_ISSUER", "http://gateway.test");
        variables.accept("INSTALLATION_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    }

    private static ServiceDatabase create(String name) {
        ServiceDatabase database = ServiceDatabase.named(name);
        POSTGRES.createDatabase(database);
        return database;
    }

    private static PostgresProcess started() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return PostgresProcess.in(Files.createTempDirectory(target, "postgres"))
                    .withoutFsync()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
