package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.SealedText;

/**
 * The praise was passed on to {@code agency}, null for the municipality as a whole; the decision of an issue of
 * that kind.
 */
@WireName("issue.praise-passed-on")
public record PraisePassedOn(
        String issueId,
        int decision,
        Outcome outcome,
        @Nullable String agency,
        @Nullable SealedText note,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
