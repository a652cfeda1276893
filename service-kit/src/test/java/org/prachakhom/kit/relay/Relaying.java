package org.prachakhom.kit.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.store.LogSignal;
import org.prachakhom.stack.KafkaProcess;
import tools.jackson.databind.json.JsonMapper;

/** Relays of one log, with time-outs so short that a broker which is away for seconds is away for long. */
final class Relaying implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Map<String, String> SHORT = Map.of("request.timeout.ms", "1000", "max.block.ms", "2000");

    final TestDatabase database;
    final LogSignal signal = new LogSignal();
    final KafkaClients clients;
    private final Duration keyCompactionLag;
    private final TopicSetUp topics;
    private final List<EventRelay> relays = new ArrayList<>();

    Relaying(TestDatabase database, KafkaProcess broker) {
        this(database, broker, Duration.ofHours(1));
    }

    Relaying(TestDatabase database, KafkaProcess broker, Duration keyCompactionLag) {
        this.database = database;
        this.keyCompactionLag = keyCompactionLag;
        KafkaProperties properties =
                new KafkaProperties(broker.bootstrap(), keyCompactionLag, SHORT, Map.of("fetch.max.wait.ms", "200"));
        clients = new KafkaClients(properties);
        topics = new TopicSetUp(clients::admin, keyCompactionLag);
        topics.start();
    }

    /** Another instance of the service. */
    EventRelay relay() {
        EventRelay relay = new EventRelay(
                "town", database.writer(), signal, new Outbound(clients::producer), JSON, keyCompactionLag);
        relays.add(relay);
        relay.start();
        return relay;
    }

    /** The last position that the broker has confirmed. */
    long confirmed() {
        return database.jdbc()
                .sql("select coalesce(max(position), 0) from relay_position")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        relays.forEach(EventRelay::stop);
        topics.stop();
    }
}
