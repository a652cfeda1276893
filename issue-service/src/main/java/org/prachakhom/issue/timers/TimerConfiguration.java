package org.prachakhom.issue.timers;

import java.time.Clock;
import javax.sql.DataSource;
import org.prachakhom.kit.processing.InstanceName;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The timers of this instance. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimerProperties.class)
class TimerConfiguration {
    @Bean
    @DependsOnDatabaseInitialization
    Timers timers(
            Environment environment,
            TimerProperties settings,
            DataSource pool,
            DeadlineBook book,
            PlatformTransactionManager transactions,
            Alarm alarm,
            Clock clock) {
        String name = InstanceName.of(environment);
        return new Timers(name, settings, pool, book, new TransactionTemplate(transactions), alarm, clock);
    }
}
