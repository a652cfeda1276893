package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.SealedText;

/**
 * The agency says that it is done: claim number {@code claim}, not yet checked by anybody. {@code due} is the due date
 * at which its clock stopped.
 */
@WireName("issue.resolution-claimed")
public record ResolutionClaimed(
        String issueId,
        int claim,
        String agency,
        SealedText summary,
        Evidence evidence,
        Instant due,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
