package org.prachakhom.kit.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two pools on one database: the writer's, which everything gets that asks for a DataSource, and the reader's. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseAutoConfiguration {
    /**
     * A database that does not answer for so long is given up, with the connection: the other end may be gone without a word.
     * The gateway waits 15 s for the answer of a service.
     */
    private static final Duration READERS_PATIENCE = Duration.ofSeconds(10);
    /** A processor's batch may take longer than any question. */
    private static final Duration WRITERS_PATIENCE = Duration.ofSeconds(30);

    /** The writer's pool: processors, relay, migrations, and the loading of aggregates. */
    @Bean
    @Primary
    public HikariDataSource writerPool(DatabaseProperties database) {
        PGSimpleDataSource connections = connections(database, "writer", WRITERS_PATIENCE);
        connections.setReWriteBatchedInserts(true);
        HikariDataSource pool = pool("writer", connections, database.writerPool());
        pool.setUsername(database.writerUser());
        pool.setPassword(database.writerPassword());
        return pool;
    }

    /** The reader's pool; queries reach it through {@link TenantJdbc} only. */
    @Bean(defaultCandidate = false)
    public HikariDataSource readerPool(DatabaseProperties database) {
        HikariDataSource pool =
                pool("reader", connections(database, "reader", READERS_PATIENCE), database.readerPool());
        pool.setUsername(database.readerUser());
        pool.setPassword(database.readerPassword());
        pool.setReadOnly(true);
        return pool;
    }

    /** SQL within the tenant of the request. */
    @Bean
    public TenantJdbc tenantJdbc(@Qualifier("readerPool") HikariDataSource readerPool) {
        return new TenantJdbc(JdbcClient.create(new TenantDataSource(readerPool)));
    }

    /** Migrations take what time they need. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    public DataSource migrations(DatabaseProperties database) {
        PGSimpleDataSource connections = connections(database, "migrations", Duration.ZERO);
        connections.setUser(database.writerUser());
        connections.setPassword(database.writerPassword());
        return connections;
    }

    private static PGSimpleDataSource connections(DatabaseProperties database, String name, Duration patience) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(database.url());
        connections.setApplicationName(name);
        connections.setTcpKeepAlive(true);
        connections.setConnectTimeout(5);
        connections.setSocketTimeout((int) patience.toSeconds());
        // PostgreSQL's details repeat the values of a refused row, which may be what a person typed.
        connections.setLogServerErrorDetail(false);
        return connections;
    }

    private static HikariDataSource pool(String name, DataSource connections, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(new PatientConnections(connections, pool::isClosed));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        return pool;
    }
}
