package org.prachakhom.issue.casework;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** The metric {@code stale_verdicts}. */
@Component
final class CountedStaleVerdicts implements StaleVerdicts {
    private final Counter counter;

    CountedStaleVerdicts(MeterRegistry meters) {
        counter = Counter.builder("stale.verdicts")
                .description("Verdicts that named a claim which was not the latest open one")
                .register(meters);
    }

    @Override
    public void dropped() {
        counter.increment();
    }
}
