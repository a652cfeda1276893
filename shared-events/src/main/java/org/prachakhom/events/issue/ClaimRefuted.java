package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.events.value.SealedText;

/**
 * The follow-up team refuted claim {@code claim}. {@code due} is the agency's new due date, null when the issue went back
 * to the secretary ({@code NOT_FOUND}); {@code refutation} counts from 1.
 */
@WireName("issue.claim-refuted")
public record ClaimRefuted(
        String issueId,
        int claim,
        int refutation,
        Finding verdict,
        @Nullable FixedCount fixedCount,
        SealedText finding,
        @Nullable Instant due,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
