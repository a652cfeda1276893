package org.prachakhom.events.meeting;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Attendee;

/**
 * Who is present. A later entry for the same person replaces the earlier one.
 */
@WireName("meeting.attendance-recorded")
public record AttendanceRecorded(String meetingId, String municipality, List<Attendee> attendees, Actor by, Instant at)
        implements MeetingEvent {

    public AttendanceRecorded {
        attendees = List.copyOf(attendees);
    }

    @Override
    public String streamId() {
        return meetingId;
    }
}
