package org.prachakhom.kit.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much of the log the broker has not confirmed, as any instance sees it. */
record RelayBacklog(JdbcClient jdbc, Clock clock) implements MeterBinder {
    private static final String UNRELAYED =
            " from event_log where position > coalesce((select position from relay_position), 0)";

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("relay.backlog.events", this::events)
                .description("Events that the broker has not confirmed")
                .register(registry);
        Gauge.builder("relay.backlog.seconds", this::seconds)
                .description("Age of the oldest event that the broker has not confirmed")
                .register(registry);
    }

    long events() {
        return jdbc.sql("select count(*)" + UNRELAYED).query(Long.class).single();
    }

    double seconds() {
        return jdbc.sql("select recorded_at" + UNRELAYED + " order by position limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(oldest ->
                        Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
