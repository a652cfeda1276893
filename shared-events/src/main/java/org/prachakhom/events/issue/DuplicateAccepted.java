package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The issue takes {@code duplicate} of {@code community} as a report of the same matter (rule 13); that one
 * decides next.
 */
@WireName("issue.duplicate-accepted")
public record DuplicateAccepted(String issueId, String duplicate, String number, String community, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
