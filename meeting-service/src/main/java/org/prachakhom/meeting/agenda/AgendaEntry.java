package org.prachakhom.meeting.agenda;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.AgendaLine;

/**
 * One line of an agenda as stored, before it is decided who may read its title.
 *
 * @param item 3 or 4
 * @param line the line, live or frozen
 * @param stateNow today's state, which differs from the line's once the agenda is frozen; null while the copy of the issue
 *     has not arrived
 * @param holders the agencies that hold or held the issue
 */
record AgendaEntry(int item, AgendaLine line, @Nullable String stateNow, Set<String> holders) {}
