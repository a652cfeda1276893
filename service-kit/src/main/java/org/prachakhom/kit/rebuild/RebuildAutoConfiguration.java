package org.prachakhom.kit.rebuild;

import java.time.Duration;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.prachakhom.kit.database.DatabaseProperties;
import org.prachakhom.kit.log.OwnConnections;
import org.prachakhom.kit.log.RowReader;
import org.prachakhom.kit.processing.InstanceName;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilding, for the views that offer it. */
@AutoConfiguration
public class RebuildAutoConfiguration {

    @Bean
    Swap swap(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TenantJdbc answers,
            Serializer serializer,
            Environment environment) {
        return new Swap(jdbc, new TransactionTemplate(transactions), answers, serializer, InstanceName.of(environment));
    }

    @Bean
    Rebuild rebuild(Configuration axon, DatabaseProperties database, JdbcClient jdbc, RowReader reader, Swap swap) {
        return new Rebuild(
                axon.eventProcessingConfiguration(),
                OwnConnections.of(database, "rebuild", Duration.ZERO),
                jdbc,
                reader,
                swap);
    }
}
