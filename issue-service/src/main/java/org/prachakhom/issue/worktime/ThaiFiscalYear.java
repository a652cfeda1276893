package org.prachakhom.issue.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** A fiscal year (ปีงบประมาณ), 1 October to 30 September, named by the Buddhist-era year in which it ends. */
public record ThaiFiscalYear(int year) {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;

    /** The fiscal year of an instant, by the calendar of Bangkok. */
    public static ThaiFiscalYear of(Instant at) {
        LocalDate day = at.atZone(BANGKOK).toLocalDate();
        int ends = day.getMonth().compareTo(Month.OCTOBER) >= 0 ? day.getYear() + 1 : day.getYear();
        return new ThaiFiscalYear(ends + BUDDHIST_ERA);
    }
}
