package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * A request to publish came too late or too early; {@code rule} is the code of the rule that refused it.
 */
@WireName("issue.publication-refused")
public record PublicationRefused(String issueId, int decision, int textVersion, String rule, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
