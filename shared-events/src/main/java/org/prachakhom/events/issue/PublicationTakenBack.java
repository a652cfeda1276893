package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * What was published of decision {@code decision} is public no more, for the reason that the publisher gave; the
 * issue is again in {@code state}.
 */
@WireName("issue.publication-taken-back")
public record PublicationTakenBack(
        String issueId, int decision, int textVersion, String state, SealedText reason, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
