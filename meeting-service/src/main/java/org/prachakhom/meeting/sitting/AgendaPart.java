package org.prachakhom.meeting.sitting;

import java.util.ArrayList;
import java.util.List;
import org.prachakhom.events.value.AgendaLine;

/**
 * As much of an agenda as one event holds: the log refuses an event above 512 KiB, and a line with the longest title takes
 * about 1.3 KiB. A longer agenda is frozen in several events of one command, in order.
 */
record AgendaPart(List<AgendaLine> item3, List<AgendaLine> item4) {
    /** Lines an event. */
    static final int LINES = 200;

    /** The parts in order; one empty part for an empty agenda. */
    static List<AgendaPart> split(List<AgendaLine> item3, List<AgendaLine> item4) {
        int all = item3.size() + item4.size();
        List<AgendaPart> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < all; from += LINES) {
            int to = Math.min(all, from + LINES);
            parts.add(new AgendaPart(between(item3, from, to), between(item4, from - item3.size(), to - item3.size())));
        }
        return parts;
    }

    private static List<AgendaLine> between(List<AgendaLine> lines, int from, int to) {
        int start = Math.clamp(from, 0, lines.size());
        int end = Math.clamp(to, start, lines.size());
        return lines.subList(start, end);
    }
}
