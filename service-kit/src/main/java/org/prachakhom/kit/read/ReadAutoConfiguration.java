package org.prachakhom.kit.read;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether views may be read: part of readiness. */
@AutoConfiguration
public class ReadAutoConfiguration {

    @Bean
    ViewsHealth viewsHealthIndicator(JdbcClient writer, TenantJdbc reader) {
        return new ViewsHealth(writer, reader);
    }
}
