package org.prachakhom.issue.timers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs as fast as real time, from any moment on to which a test moves it. */
final class MovedClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    MovedClock(Instant now) {
        moveTo(now);
    }

    void moveTo(Instant now) {
        offset = Duration.between(real.instant(), now);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
