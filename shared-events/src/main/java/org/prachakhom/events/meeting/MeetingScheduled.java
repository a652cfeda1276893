package org.prachakhom.events.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.SealedText;

/**
 * A meeting has a date. {@code number} is its running number in {@code fiscalYear} (Buddhist era); {@code expected} is the number of
 * people expected, {@code venue} null when not yet settled.
 */
@WireName("meeting.scheduled")
public record MeetingScheduled(
        String meetingId,
        String municipality,
        MeetingKind kind,
        int number,
        int fiscalYear,
        Instant startsAt,
        @Nullable SealedText venue,
        int expected,
        Actor by,
        Instant at)
        implements MeetingEvent {

    @Override
    public String streamId() {
        return meetingId;
    }
}
