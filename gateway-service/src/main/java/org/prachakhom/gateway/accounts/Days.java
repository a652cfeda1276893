package org.prachakhom.gateway.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Today in Thailand: terms of office begin and end with a day there. */
@Component
public final class Days {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(THAILAND));
    }
}
