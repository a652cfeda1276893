package org.prachakhom.events.meeting;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The chair closed the meeting.
 */
@WireName("meeting.closed")
public record MeetingClosed(String meetingId, String municipality, Actor by, Instant at) implements MeetingEvent {

    @Override
    public String streamId() {
        return meetingId;
    }
}
