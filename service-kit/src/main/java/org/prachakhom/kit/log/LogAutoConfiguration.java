package org.prachakhom.kit.log;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.prachakhom.kit.database.DatabaseProperties;
import org.prachakhom.kit.store.LogSignal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading the log and hearing of its growth. */
@AutoConfiguration
public class LogAutoConfiguration {

    @Bean
    RowReader rowReader(@Qualifier("eventSerializer") Serializer serializer, ObjectProvider<EventUpcaster> upcasters) {
        return new RowReader(
                serializer, new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogSource logSource(DataSource database, RowReader reader, LogSignal signal) {
        return new LogSource(database, reader, signal);
    }

    @Bean
    LogMeters logMeters(JdbcClient jdbc) {
        return new LogMeters(jdbc);
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogListener logListener(DatabaseProperties database, LogSignal signal) {
        return new LogListener(OwnConnections.of(database, "log-listener", Duration.ofSeconds(30)), signal);
    }
}
