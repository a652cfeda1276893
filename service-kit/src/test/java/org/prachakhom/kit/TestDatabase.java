package org.prachakhom.kit;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own for a test, on one PostgreSQL for all tests of this JVM. */
public final class TestDatabase {
    private static final PostgresProcess SERVER = server();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ServiceDatabase database;
    private final JdbcClient jdbc;

    private TestDatabase(ServiceDatabase database) {
        this.database = database;
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(writer());
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        jdbc = JdbcClient.create(pool);
    }

    /** A new database without tables. */
    public static TestDatabase empty() {
        ServiceDatabase database = ServiceDatabase.named("test" + COUNT.incrementAndGet());
        SERVER.createDatabase(database);
        return new TestDatabase(database);
    }

    /** A new database with the tables of the kit. */
    public static TestDatabase migrated() {
        TestDatabase made = empty();
        Flyway.configure()
                .dataSource(made.writer())
                .locations("classpath:db/kit")
                .placeholders(Map.of("reader", made.database.reader()))
                .load()
                .migrate();
        return made;
    }

    /** Connections of the role that owns the database, without a pool. */
    public PGSimpleDataSource writer() {
        return connections(database.writer(), database.writerPassword());
    }

    /** Connections of the role that reads within a tenant, without a pool. */
    public PGSimpleDataSource reader() {
        return connections(database.reader(), database.readerPassword());
    }

    /** SQL as the owner, over a small pool. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The settings that a service is started with. */
    public String[] settings(String... more) {
        String[] own = {
            "DB_URL=" + SERVER.url(database.name()),
            "DB_WRITER_USER=" + database.writer(),
            "DB_WRITER_PASSWORD=" + database.writerPassword(),
            "DB_READER_USER=" + database.reader(),
            "DB_READER_PASSWORD=" + database.readerPassword(),
            // Nobody listens there; those who want a broker name theirs.
            "KAFKA_BOOTSTRAP=127.0.0.1:1"
        };
        String[] all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }

    /** The JDBC address. */
    public String url() {
        return SERVER.url(database.name());
    }

    /** The port of the server, for a proxy before it. */
    public int port() {
        return SERVER.port();
    }

    private PGSimpleDataSource connections(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static PostgresProcess server() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgres");
            return PostgresProcess.in(folder).withoutFsync().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
