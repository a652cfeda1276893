package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The assigned agency accepted the issue and began.
 */
@WireName("issue.work-started")
public record WorkStarted(String issueId, String agency, Actor by, Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
