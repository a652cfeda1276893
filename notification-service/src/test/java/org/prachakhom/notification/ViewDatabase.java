package org.prachakhom.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.text.TextOpener;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.testing.text.ClearTextSealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real database with the tables of this service, for tests of what events become. */
public final class ViewDatabase {
    private static final PostgresProcess SERVER = server();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ServiceDatabase database = ServiceDatabase.named("views" + COUNT.incrementAndGet());
    private final Set<String> destroyed = ConcurrentHashMap.newKeySet();
    private final DataSource connection;
    private final JdbcClient writer;

    /** A database of its own. */
    public ViewDatabase() {
        SERVER.createDatabase(database);
        PGSimpleDataSource owner = connections(database.writer(), database.writerPassword());
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/kit", "classpath:db/notification")
                .placeholders(Map.of("reader", database.reader()))
                .load()
                .migrate();
        connection = new SingleConnectionDataSource(opened(owner), true);
        writer = JdbcClient.create(connection);
    }

    /** SQL of projections that nothing else reads while they handle their events. */
    public ViewJdbc views() {
        return new ViewJdbc(connection);
    }

    /** SQL of projections whose rows are read at once. */
    public JdbcClient writer() {
        return writer;
    }

    /** SQL as it answers a request of the tenant. */
    public TenantJdbc reader(String tenant) {
        Connection connection = opened(connections(database.reader(), database.readerPassword()));
        JdbcClient reader = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        reader.sql("select set_config('prachakhom.tenant', ?, false)")
                .param(tenant)
                .query(String.class)
                .single();
        return new TenantJdbc(reader);
    }

    /** Opens what {@link ClearTextSealer} sealed, unless its key was destroyed. */
    public TextOpener opener() {
        return text -> destroyed.contains(text.kid()) ? null : ClearTextSealer.plain(text);
    }

    /** Destroys a key, so that a replay can open nothing that it sealed. */
    public void destroy(String kid) {
        destroyed.add(kid);
    }

    /** All rows of a table, in an order that depends on the rows alone. */
    public List<String> rows(String table) {
        return writer.sql("select row_to_json(t)::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }

    private PGSimpleDataSource connections(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(SERVER.url(database.name()));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static Connection opened(PGSimpleDataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
