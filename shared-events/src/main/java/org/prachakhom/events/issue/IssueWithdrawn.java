package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.SealedText;

/**
 * Who raised the issue took it back, which closes it without a fix; this is decision number {@code decision} of the
 * issue. {@code note} says why, or is null.
 */
@WireName("issue.withdrawn")
public record IssueWithdrawn(
        String issueId,
        int decision,
        Outcome outcome,
        @Nullable SealedText note,
        Actor by,
        Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
