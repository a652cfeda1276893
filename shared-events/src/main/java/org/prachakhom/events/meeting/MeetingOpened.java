package org.prachakhom.events.meeting;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The chair opened the meeting; from now on issues may be filed at it.
 */
@WireName("meeting.opened")
public record MeetingOpened(String meetingId, String municipality, Actor by, Instant at) implements MeetingEvent {

    @Override
    public String streamId() {
        return meetingId;
    }
}
