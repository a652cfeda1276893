package org.prachakhom.kit.text;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sealed text over the keys in the service's database. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@EnableConfigurationProperties(TextProperties.class)
public class TextAutoConfiguration {

    @Bean
    KeyWrapping keyWrapping(TextProperties properties) {
        return new KeyWrapping(properties.installationKey());
    }

    @Bean
    StreamKeys streamKeys(JdbcClient jdbc, KeyWrapping wrapping) {
        return new StreamKeys(jdbc, wrapping);
    }

    @Bean
    KeyArrivals keyArrivals() {
        return new KeyArrivals();
    }

    @Bean
    @ConditionalOnMissingBean
    TextSealer textSealer(StreamKeys keys, KeyWrapping wrapping) {
        return new LogTextSealer(keys, wrapping);
    }

    @Bean
    @ConditionalOnMissingBean
    TextOpener textOpener(StreamKeys keys, KeyArrivals arrivals) {
        return new StoredTextOpener(keys, arrivals);
    }

    @Bean
    KeyCopies keyCopies(JdbcClient jdbc, StreamKeys keys, KeyArrivals arrivals) {
        return new KeyCopies(jdbc, keys, arrivals);
    }

    @Bean
    ErasureLedger erasureLedger(JdbcClient jdbc, KeyCopies copies) {
        return new ErasureLedger(jdbc, copies);
    }
}
