package org.prachakhom.kit.database;

import com.zaxxer.hikari.HikariDataSource;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two pools on one database: the writer's, which everything gets that asks for a DataSource, and the reader's. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseAutoConfiguration {

    /** The writer's pool: processors, relay, migrations, and the loading of aggregates. */
    @Bean
    @Primary
    public HikariDataSource writerPool(DatabaseProperties database) {
        HikariDataSource pool = pool(database, "writer", database.writerPool());
        pool.setUsername(database.writerUser());
        pool.setPassword(database.writerPassword());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /** The reader's pool; queries reach it through {@link TenantJdbc} only. */
    @Bean(defaultCandidate = false)
    public HikariDataSource readerPool(DatabaseProperties database) {
        HikariDataSource pool = pool(database, "reader", database.readerPool());
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

    private static HikariDataSource pool(DatabaseProperties database, String name, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.url());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("ApplicationName", name);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // PostgreSQL's details repeat the values of a refused row, which may be what a person typed.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
