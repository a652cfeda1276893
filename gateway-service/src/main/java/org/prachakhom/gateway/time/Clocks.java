package org.prachakhom.gateway.time;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Terms of office follow the clock of the domain; sessions, tokens, locks and slips follow real time always. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    /** The domain's: UTC, or the simulation's in the profile {@code simulation}. */
    @Bean
    Clock clock(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("simulation"))) {
            return Clock.systemUTC();
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("The profiles simulation and production exclude each other");
        }
        return new SimulatedClock(
                Path.of(environment.getRequiredProperty("prachakhom.simulation.offset-file")), Clock.systemUTC());
    }

    @Bean
    Clock realTime() {
        return Clock.systemUTC();
    }
}
