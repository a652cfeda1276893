package org.prachakhom.kit.processing;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready while a processor stands still or its views are too old to answer with. */
final class LagHealth implements HealthIndicator {
    private final Set<String> processors;
    private final Standings standings;
    private final ProcessorLag lag;
    private final Duration bound;

    LagHealth(Set<String> processors, Standings standings, ProcessorLag lag, Duration bound) {
        this.processors = processors;
        this.standings = standings;
        this.lag = lag;
        this.bound = bound;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (String processor : processors) {
            if (!standings.processor(processor).isRunning()) {
                health.outOfService().withDetail(processor, "stopped");
            } else if (lag.of(processor).since().compareTo(bound) > 0) {
                health.outOfService().withDetail(processor, lag.of(processor).toString());
            }
        }
        return health.build();
    }
}
