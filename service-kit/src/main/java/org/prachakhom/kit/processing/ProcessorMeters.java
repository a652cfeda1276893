package org.prachakhom.kit.processing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.prachakhom.kit.parking.DeadLetters;

/** What operators watch: lag in events and seconds, and dead letters, by processor. */
record ProcessorMeters(Set<String> processors, ProcessorLag lag, DeadLetters letters) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String processor : processors) {
            gauge("projection.lag.events", processor, () -> lag.of(processor).events())
                    .description("Events that the processor has not handled")
                    .register(registry);
            gauge(
                            "projection.lag.seconds",
                            processor,
                            () -> seconds(lag.of(processor).since()))
                    .description("Time since the processor had handled all events")
                    .register(registry);
            gauge("projection.dead.letters", processor, () -> letters.count(processor))
                    .description("Events that are parked")
                    .register(registry);
        }
    }

    private static Gauge.Builder<?> gauge(String name, String processor, Supplier<Number> value) {
        return Gauge.builder(name, value).tag("processor", processor);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
