package org.prachakhom.gateway.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Instants as people in Thailand read them: their own hour, and in Thai the Buddhist year. */
@Component("pageTimes")
public final class PageTimes {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** Day, month, year, hour and minute. */
    public String text(Instant instant, Locale language) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM y HH:mm", language);
        return (language.getLanguage().equals("th") ? format.withChronology(ThaiBuddhistChronology.INSTANCE) : format)
                .format(instant.atZone(THAILAND));
    }
}
