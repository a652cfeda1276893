package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Outcome;

/**
 * Decision {@code decision} is public with the cleared text of version {@code textVersion}.
 */
@WireName("issue.resolution-published")
public record ResolutionPublished(String issueId, int decision, int textVersion, Outcome outcome, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
