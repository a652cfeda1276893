package org.prachakhom.meeting.agenda;

import java.util.List;
import java.util.Map;
import org.prachakhom.events.value.AgendaLine;

/**
 * The agenda of a meeting as it stands now, ready to be frozen. {@code positions} names, by topic and partition, how far
 * foreign events have been seen.
 */
public record AgendaNow(List<AgendaLine> item3, List<AgendaLine> item4, Map<String, Long> positions) {

    public AgendaNow {
        item3 = List.copyOf(item3);
        item4 = List.copyOf(item4);
        positions = Map.copyOf(positions);
    }
}
