package org.prachakhom.testing.servers;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database that the migrations of a service fill step by step, as an upgrade does.
 *
 * @param service whose migrations
 * @param settings as the environment tells them to the service
 */
public record DatabaseOfBefore(String service, Map<String, Object> settings) {

    /** An empty one of this name. */
    public static DatabaseOfBefore of(String service, String name) {
        return new DatabaseOfBefore(service, ServiceSettings.database(name));
    }

    /** Migrates up to this version, and no further. */
    public void migrateTo(String version) {
        migrations().target(version).load().migrate();
    }

    /** Migrates as the service does when it starts. */
    public void upgrade() {
        migrations().load().migrate();
    }

    /** Sees and changes all of it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(owner());
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(owner())
                .locations("classpath:db/kit", "classpath:db/" + service)
                .placeholders(Map.of("reader", text("DB_READER_USER")));
    }

    private DriverManagerDataSource owner() {
        return new DriverManagerDataSource(text("DB_URL"), text("DB_WRITER_USER"), text("DB_WRITER_PASSWORD"));
    }

    private String text(String setting) {
        return String.valueOf(settings.get(setting));
    }
}
