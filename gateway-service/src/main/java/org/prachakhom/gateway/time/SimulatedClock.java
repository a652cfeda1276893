package org.prachakhom.gateway.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Real time plus the offset (an ISO-8601 duration) in the file that all services of a local stack read. */
final class SimulatedClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedClock.class);

    private final Path offsetFile;
    private final Clock real;

    SimulatedClock(Path offsetFile, Clock real) {
        this.offsetFile = offsetFile;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulatedClock(offsetFile, real.withZone(zone));
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(offsetFile).strip());
        } catch (IOException | DateTimeParseException e) {
            LOG.debug("No simulated time yet", e);
            return Duration.ZERO;
        }
    }
}
