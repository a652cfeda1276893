package org.prachakhom.issue.directory;

import java.util.List;
import org.prachakhom.events.value.Holiday;

/** The public holidays of a year, of the Gregorian calendar, in their order. */
public record CalendarRow(int year, List<Holiday> holidays, long version) {

    public CalendarRow {
        holidays = List.copyOf(holidays);
    }
}
