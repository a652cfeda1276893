package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;
import org.prachakhom.events.value.Actor;

/** The public holidays of one year in a municipality. */
@StreamFamily("registry")
public sealed interface CalendarEvent extends PublishedEvent permits HolidaysSet {

    /** Who did it. */
    Actor by();

    /** When it happened. */
    Instant at();
}
