package org.prachakhom.issue.registers;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Holiday;

/** What can be asked of the calendar of a year. */
sealed interface CalendarCommand {

    /** Sets the holidays of a year for the first time. */
    record SetHolidays(
            @TargetAggregateIdentifier String calendarId,
            String municipality,
            int year,
            List<Holiday> holidays,
            Actor by,
            Instant at)
            implements CalendarCommand {}

    /** Sets them anew, as a whole. */
    record ReviseHolidays(@TargetAggregateIdentifier String calendarId, List<Holiday> holidays, Actor by, Instant at)
            implements CalendarCommand {}

    /** Sets them, unless they are just so. */
    record EnterHolidays(
            @TargetAggregateIdentifier String calendarId,
            String municipality,
            int year,
            List<Holiday> holidays,
            Actor by,
            Instant at)
            implements CalendarCommand {}
}
