package org.prachakhom.issue.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;

/**
 * Counts the days of a municipality: Saturdays, Sundays and its {@code holidays} are no working days. A day counts in its
 * {@code zone}.
 */
public record WorkingDays(ZoneId zone, Set<LocalDate> holidays) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** Without public holidays. */
    public WorkingDays(ZoneId zone) {
        this(zone, Set.of());
    }

    /** The day on which the instant falls. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The last second of the day. */
    public Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(zone).toInstant();
    }

    /** The day {@code days} later; the first day is not counted. */
    public LocalDate plus(LocalDate from, int days, DayCount of) {
        if (of != DayCount.WORKING) {
            return from.plusDays(days);
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day {@code days} earlier; the last day is not counted. */
    public LocalDate minus(LocalDate from, int days, DayCount of) {
        if (of != DayCount.WORKING) {
            return from.minusDays(days);
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** The last second of the day that ends the span, which begins on the day of {@code start}. */
    public Instant after(Instant start, ServiceSpan span) {
        return endOf(plus(dayOf(start), span.days(), span.of()));
    }

    /** How many days lie after {@code from}, up to and with {@code to}. */
    public int between(LocalDate from, LocalDate to, DayCount of) {
        if (of != DayCount.WORKING) {
            return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count());
    }

    /** Whether the municipality works on the day. */
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
