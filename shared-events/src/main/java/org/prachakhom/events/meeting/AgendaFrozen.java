package org.prachakhom.events.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.AgendaLine;

/**
 * Items 3 and 4 as they stood when the meeting closed. {@code positions} names, by topic and partition
 * ({@code prachakhom.issue-3}), the position of its log up to which foreign events were seen.
 */
@WireName("meeting.agenda-frozen")
public record AgendaFrozen(
        String meetingId,
        String municipality,
        List<AgendaLine> item3,
        List<AgendaLine> item4,
        Map<String, Long> positions,
        Actor by,
        Instant at)
        implements MeetingEvent {

    public AgendaFrozen {
        item3 = List.copyOf(item3);
        item4 = List.copyOf(item4);
        positions = Map.copyOf(positions);
    }

    @Override
    public String streamId() {
        return meetingId;
    }
}
