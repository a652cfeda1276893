package org.prachakhom.meeting.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** The Thai fiscal year: 1 October to 30 September, named by the Buddhist year it ends in (section 3). */
record FiscalYear(int buddhistYear) {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;

    /** The fiscal year in which a meeting that starts at this instant is numbered. */
    static FiscalYear of(Instant startsAt) {
        LocalDate day = LocalDate.ofInstant(startsAt, BANGKOK);
        int endsIn = day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
        return new FiscalYear(endsIn + BUDDHIST_ERA);
    }
}
