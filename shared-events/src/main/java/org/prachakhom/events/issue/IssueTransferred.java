package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * Agency {@code from} handed the issue to {@code agency}, whose clock goes on ({@code clock}, {@code due}).
 * {@code liaison} acts for an external agency, else null; {@code transfer} counts from 1 since the secretary's last
 * assignment.
 */
@WireName("issue.transferred")
public record IssueTransferred(
        String issueId,
        String from,
        String agency,
        @Nullable String liaison,
        int clock,
        Instant due,
        int transfer,
        SealedText reason,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
