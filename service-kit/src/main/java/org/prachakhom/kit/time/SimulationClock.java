package org.prachakhom.kit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Real time plus an offset that all services of a local stack read from one file, so that a month can be played in a
 * minute. The file holds an ISO-8601 duration; the offset only ever grows, and is looked up at most ten times a second.
 */
final class SimulationClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationClock.class);
    private static final long LOOK_UP_NANOS = 100_000_000;

    private final Path offsetFile;
    private final Clock real;
    private final AtomicLong nextLookUp = new AtomicLong(System.nanoTime());
    private volatile Duration offset = Duration.ZERO;

    SimulationClock(Path offsetFile, Clock real) {
        this.offsetFile = offsetFile;
        this.real = real;
    }

    @Override
    public Instant instant() {
        long due = nextLookUp.get();
        long now = System.nanoTime();
        if (now - due >= 0 && nextLookUp.compareAndSet(due, now + LOOK_UP_NANOS)) {
            lookUp();
        }
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulationClock(offsetFile, real.withZone(zone));
    }

    private synchronized void lookUp() {
        try {
            Duration read = Duration.parse(Files.readString(offsetFile).strip());
            if (read.compareTo(offset) > 0) {
                offset = read;
            }
        } catch (NoSuchFileException e) {
            LOG.debug("No simulated time yet", e);
        } catch (IOException | DateTimeParseException e) {
            // Read while it is being written, for example; the offset known so far stays true.
            LOG.warn("The simulation's offset cannot be read: {}", e.toString());
        }
    }
}
