package org.prachakhom.kit.relay.source;

import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.prachakhom.kit.log.RowReader;
import tools.jackson.databind.json.JsonMapper;

/** Makes the sources of processors that are fed by topics. */
public final class KafkaSources {
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final RecordReader reader;

    /** {@code consumers} opens consumers without a group; {@code json} reads nothing but metadata. */
    public KafkaSources(Supplier<Consumer<String, byte[]>> consumers, RowReader rows, JsonMapper json) {
        this.consumers = consumers;
        this.reader = new RecordReader(rows, json);
    }

    /** A source of these topics; each processor needs its own. */
    public KafkaEventSource of(List<String> topics) {
        return new KafkaEventSource(topics, consumers, reader);
    }
}
