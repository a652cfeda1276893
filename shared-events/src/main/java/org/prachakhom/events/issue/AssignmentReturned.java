package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The issue went back to the secretary. {@code agency} held it, null when none did; {@code proposed} is the agency to
 * which it would have been handed next, when this was one transfer too many (rule 4), else null.
 */
@WireName("issue.assignment-returned")
public record AssignmentReturned(
        String issueId, @Nullable String agency, @Nullable String proposed, SealedText reason, Actor by, Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
