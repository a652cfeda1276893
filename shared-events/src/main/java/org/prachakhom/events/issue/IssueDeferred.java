package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.SealedText;

/**
 * The matter waits until {@code until}, the last moment of its last day, when it goes on by itself (rule 7).
 * {@code deferral} counts from 1 since the clock {@code clock} began.
 */
@WireName("issue.deferred")
public record IssueDeferred(
        String issueId,
        String agency,
        DeferralReason reason,
        Instant until,
        int deferral,
        int clock,
        @Nullable SealedText note,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
