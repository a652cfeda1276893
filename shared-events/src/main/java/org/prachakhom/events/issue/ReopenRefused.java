package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The follow-up team answered request {@code request} with no, and says why (rule 11).
 */
@WireName("issue.reopen-refused")
public record ReopenRefused(String issueId, int request, SealedText reason, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
