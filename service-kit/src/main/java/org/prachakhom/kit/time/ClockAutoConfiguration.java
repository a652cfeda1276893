package org.prachakhom.kit.time;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The one clock of a service: UTC, or the simulation's in the profile {@code simulation}. */
@AutoConfiguration
public class ClockAutoConfiguration {

    /** The clock that everything reads that is about the domain. */
    @Bean
    @ConditionalOnMissingBean
    public Clock clock(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("simulation"))) {
            return Clock.systemUTC();
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("The profiles simulation and production exclude each other");
        }
        Path offsetFile = Path.of(environment.getRequiredProperty("prachakhom.simulation.offset-file"));
        return new SimulationClock(offsetFile, Clock.systemUTC());
    }
}
