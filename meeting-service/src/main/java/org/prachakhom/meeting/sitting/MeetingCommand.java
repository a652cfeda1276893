package org.prachakhom.meeting.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.Attendee;
import org.prachakhom.events.value.MeetingKind;

/** What may be asked of a meeting. */
sealed interface MeetingCommand {

    /** Gives it a date. {@code venue} is plain text, null when not yet settled. */
    record ScheduleMeeting(
            @TargetAggregateIdentifier String meetingId,
            String municipality,
            MeetingKind kind,
            int number,
            int fiscalYear,
            Instant startsAt,
            @Nullable String venue,
            int expected,
            Actor by,
            Instant at)
            implements MeetingCommand {}

    /** The chair opens it. */
    record OpenMeeting(@TargetAggregateIdentifier String meetingId, Actor by, Instant at) implements MeetingCommand {}

    /** Tells who is present. */
    record RecordAttendance(@TargetAggregateIdentifier String meetingId, List<Attendee> attendees, Actor by, Instant at)
            implements MeetingCommand {}

    /** The chair closes it, with the agenda as it stood and how far foreign events had been seen. */
    record CloseMeeting(
            @TargetAggregateIdentifier String meetingId,
            List<AgendaLine> item3,
            List<AgendaLine> item4,
            Map<String, Long> positions,
            Actor by,
            Instant at)
            implements MeetingCommand {}
}
