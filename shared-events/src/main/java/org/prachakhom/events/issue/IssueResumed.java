package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The agency works on it again, sooner than planned or because the time was over; the clock goes on, {@code due}
 * anew.
 */
@WireName("issue.resumed")
public record IssueResumed(String issueId, String agency, int clock, Instant due, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
