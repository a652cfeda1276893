package org.prachakhom.meeting.agenda;

import java.util.Set;

/** The states in which an issue is OPEN (section 4); any other is decided. */
final class OpenStates {
    static final Set<String> ALL = Set.of("FILED", "RETURNED", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "CLAIMED");

    private OpenStates() {}
}
