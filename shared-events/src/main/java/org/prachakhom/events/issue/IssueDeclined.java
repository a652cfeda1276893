package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.SealedText;

/**
 * The secretary closed the issue without a fix; this is decision number {@code decision} of the issue. {@code note}
 * explains the reason, or is null.
 */
@WireName("issue.declined")
public record IssueDeclined(
        String issueId,
        int decision,
        Outcome outcome,
        DeclineReason reason,
        @Nullable SealedText note,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
