package org.prachakhom.events.registry;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Holiday;

/** The public holidays of a year, of the Gregorian calendar, were set as a whole. They replace those set before. */
@WireName("registry.holidays-set")
public record HolidaysSet(
        String calendarId, String municipality, int year, List<Holiday> holidays, Actor by, Instant at)
        implements CalendarEvent {

    public HolidaysSet {
        holidays = List.copyOf(holidays);
    }

    @Override
    public String streamId() {
        return calendarId;
    }
}
