package org.prachakhom.issue.casework;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts verdicts on a claim that is no longer the latest, which change nothing: the metric {@code stale_verdicts}. */
@Component
class StaleVerdicts {
    private final Counter counter;

    StaleVerdicts(MeterRegistry meters) {
        counter = Counter.builder("stale.verdicts")
                .description("Verdicts that named a claim which was not the latest open one")
                .register(meters);
    }

    /** One more was dropped. */
    void dropped() {
        counter.increment();
    }

    /** How many were dropped since this instance started. */
    double count() {
        return counter.count();
    }
}
