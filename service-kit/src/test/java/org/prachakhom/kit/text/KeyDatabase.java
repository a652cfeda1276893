package org.prachakhom.kit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.store.StagedKeys;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.ServiceDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with the kit's tables, and commands whose keys are stored as the appender stores them. */
final class KeyDatabase implements AutoCloseable {
    static final String INSTALLATION_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    static final String TENANT = "HH";

    final JdbcClient jdbc;
    private final PostgresProcess postgres;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private KeyDatabase(PostgresProcess postgres, ServiceDatabase database) {
        this.postgres = postgres;
        source.setUrl(postgres.url(database.name()));
        source.setUser(database.writer());
        source.setPassword(database.writerPassword());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/kit")
                .placeholders(Map.of("reader", database.reader()))
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
    }

    static KeyDatabase start() {
        ServiceDatabase database = ServiceDatabase.named("keys");
        try {
            PostgresProcess postgres = PostgresProcess.in(Files.createTempDirectory("keys"))
                    .withoutFsync()
                    .start();
            return new KeyDatabase(postgres.createDatabase(database), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service instance of its own: nothing in memory is shared with another. */
    Instance instance() {
        KeyWrapping wrapping = new KeyWrapping(INSTALLATION_KEY);
        StreamKeys keys = new StreamKeys(jdbc, wrapping);
        KeyArrivals arrivals = new KeyArrivals();
        KeyCopies copies = new KeyCopies(jdbc, keys, arrivals);
        return new Instance(
                new LogTextSealer(keys, wrapping),
                new StoredTextOpener(keys, arrivals),
                copies,
                new ErasureLedger(jdbc, copies));
    }

    record Instance(TextSealer sealer, TextOpener opener, KeyCopies copies, ErasureLedger ledger) {}

    /** Runs one command that stores its keys. */
    <T> T command(Function<UnitOfWork<?>, T> work) {
        UnitOfWork<?> unit = begin();
        unit.onCommit(this::store);
        T answer = work.apply(unit);
        unit.commit();
        return answer;
    }

    /** Runs the work in one transaction of this thread. */
    void transaction(Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(_ -> work.run());
    }

    /** A command that is under way. */
    static UnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("any", Map.of(LogMetadata.TENANT, TENANT)));
    }

    private void store(UnitOfWork<?> unit) {
        for (StagedKeys.NewKey key : StagedKeys.of(unit).made()) {
            jdbc.sql(
                            "insert into stream_key (kid, stream, tenant, wrapped, created_at, position) values (?, ?, ?, ?, now(), 1)")
                    .param(UUID.fromString(key.kid()))
                    .param(UUID.fromString(key.stream()))
                    .param(key.tenant())
                    .param(Base64.getDecoder().decode(key.wrapped()))
                    .update();
        }
        for (String kid : StagedKeys.of(unit).destroyed()) {
            jdbc.sql("update stream_key set wrapped = null, destroyed_at = now() where kid = ?")
                    .param(UUID.fromString(kid))
                    .update();
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
