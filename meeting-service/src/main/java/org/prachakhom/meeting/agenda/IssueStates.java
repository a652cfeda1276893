package org.prachakhom.meeting.agenda;

import java.util.Set;

/** How an issue can stand for an agenda (section 4). One that is MERGED is neither: it follows its target. */
final class IssueStates {
    static final Set<String> OPEN = Set.of("FILED", "RETURNED", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "CLAIMED");
    static final Set<String> DECIDED = Set.of("VERIFIED", "ACKNOWLEDGED", "DECLINED", "PUBLISHED");

    private IssueStates() {}
}
