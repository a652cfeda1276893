package org.prachakhom.issue.casework;

import static org.prachakhom.issue.casework.IssueFacts.FRIDAY;
import static org.prachakhom.issue.casework.IssueFacts.LEADER;
import static org.prachakhom.issue.casework.IssueFacts.NORMAL_DUE;
import static org.prachakhom.issue.casework.IssueFacts.OPEN_MEETING;
import static org.prachakhom.issue.casework.IssueFacts.OTHER;
import static org.prachakhom.issue.casework.IssueFacts.WEDNESDAY;
import static org.prachakhom.issue.casework.IssueFacts.assigned;
import static org.prachakhom.issue.casework.IssueFacts.claimed;
import static org.prachakhom.issue.casework.IssueFacts.declined;
import static org.prachakhom.issue.casework.IssueFacts.deferred;
import static org.prachakhom.issue.casework.IssueFacts.filed;
import static org.prachakhom.issue.casework.IssueFacts.merged;
import static org.prachakhom.issue.casework.IssueFacts.passedOn;
import static org.prachakhom.issue.casework.IssueFacts.published;
import static org.prachakhom.issue.casework.IssueFacts.refuted;
import static org.prachakhom.issue.casework.IssueFacts.started;
import static org.prachakhom.issue.casework.IssueFacts.verified;

import java.util.ArrayList;
import java.util.List;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.issue.lifecycle.IssueState;

/** How an issue comes to stand where a test begins. */
final class WayTo {

    private WayTo() {}

    /** The facts that lead a problem straight to a state. */
    static List<IssueEvent> state(IssueState state) {
        return state(state, IssueKind.PROBLEM);
    }

    /** The facts that would lead an issue of this kind there. */
    static List<IssueEvent> state(IssueState state, IssueKind kind) {
        List<IssueEvent> facts = new ArrayList<>(List.of(filed(kind, LEADER, OPEN_MEETING.meetingId(), false)));
        facts.addAll(
                switch (state) {
                    case FILED -> List.<IssueEvent>of();
                    case DECLINED -> List.<IssueEvent>of(declined(null));
                    case MERGED -> List.<IssueEvent>of(merged(OTHER));
                    case ACKNOWLEDGED -> List.<IssueEvent>of(passedOn());
                    case ASSIGNED -> List.<IssueEvent>of(assigned());
                    case IN_PROGRESS -> List.<IssueEvent>of(assigned(), started());
                    case DEFERRED -> List.<IssueEvent>of(assigned(), started(), deferred(1, NORMAL_DUE));
                    default -> claimedAnd(state);
                });
        return facts;
    }

    private static List<IssueEvent> claimedAnd(IssueState state) {
        List<IssueEvent> facts = new ArrayList<>(List.of(assigned(), started(), claimed(1, NORMAL_DUE, WEDNESDAY)));
        switch (state) {
            case RETURNED -> facts.add(refuted(1, 1, Finding.NOT_FOUND, null, FRIDAY));
            case VERIFIED -> facts.add(verified());
            case PUBLISHED -> facts.addAll(List.of(verified(), published()));
            default -> {
                // CLAIMED
            }
        }
        return facts;
    }
}
