package org.prachakhom.testing.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
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

    /** Copies rows of another database of the service into a table of the same name. */
    public void copy(JdbcClient other, String table, String rows, Object... values) {
        for (Map<String, Object> row :
                other.sql(rows).params(List.of(values)).query().listOfRows()) {
            String names = String.join(", ", row.keySet());
            String places = row.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
            jdbc().sql("insert into " + table + " (" + names + ") values (" + places + ")")
                    .params(new ArrayList<>(row.values()))
                    .update();
        }
    }

    /** Starts the service on it, with all else as in the environment of a test. */
    public ConfigurableApplicationContext start(
            Class<?> application, ConfigurableEnvironment like, String... arguments) {
        MapPropertySource own = new MapPropertySource("before", settings);
        PropertySource<?> others =
                Objects.requireNonNull(like.getPropertySources().get("service-test"));
        return new SpringApplicationBuilder(application)
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(others);
                    context.getEnvironment().getPropertySources().addFirst(own);
                })
                .run(arguments);
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
