package org.prachakhom.kit.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many events the log holds, whoever appended them. */
record LogMeters(JdbcClient jdbc) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("prachakhom.log.events", this::events)
                .description("Events in the log")
                .register(registry);
    }

    /** Positions begin at 1 and have no gaps, so the last one is the number; counting would read the whole log. */
    long events() {
        return jdbc.sql("select coalesce(max(position), 0) from event_log")
                .query(Long.class)
                .single();
    }
}
