package org.prachakhom.events.issue;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * Somebody said something about the issue; {@code internal} to those who work on it, or for the community too.
 */
@WireName("issue.comment-added")
public record CommentAdded(String issueId, String comment, boolean internal, SealedText text, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
