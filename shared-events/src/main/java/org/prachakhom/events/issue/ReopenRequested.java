package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * A leader of {@code community} disputes decision {@code decision}; {@code request} counts from 1 (rule 11). The
 * follow-up team decides.
 */
@WireName("issue.reopen-requested")
public record ReopenRequested(
        String issueId, int request, int decision, String community, SealedText reason, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
