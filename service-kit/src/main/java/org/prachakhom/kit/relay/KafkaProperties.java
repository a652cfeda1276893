package org.prachakhom.kit.relay;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service meets the broker.
 *
 * @param bootstrap addresses to begin with, {@code host:port} separated by commas
 * @param keyCompactionLag how long a replaced key may stay in the keys topic
 * @param producer settings of Kafka's producer that replace ours
 * @param consumer settings of Kafka's consumer that replace ours
 */
@ConfigurationProperties("prachakhom.kafka")
public record KafkaProperties(
        String bootstrap,
        @DefaultValue("1h") Duration keyCompactionLag,
        @DefaultValue Map<String, String> producer,
        @DefaultValue Map<String, String> consumer) {

    public KafkaProperties {
        producer = Map.copyOf(producer);
        consumer = Map.copyOf(consumer);
    }
}
