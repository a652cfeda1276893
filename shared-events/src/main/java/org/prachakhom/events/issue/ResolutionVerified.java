package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.SealedText;

/**
 * The follow-up team confirmed claim {@code claim}; this is decision number {@code decision} of the issue.
 */
@WireName("issue.resolution-verified")
public record ResolutionVerified(
        String issueId, int claim, int decision, Outcome outcome, SealedText finding, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
