package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.EscalationLevel;

/**
 * A time of the issue is running out or ran out (rules 5, 6 and 9); {@code level} was not reached before on clock
 * {@code clock}, which is 0 before the first assignment. {@code agency} holds it, or null; {@code due} is the
 * moment in question.
 */
@WireName("issue.escalated")
public record IssueEscalated(
        String issueId,
        EscalationLevel level,
        int clock,
        @Nullable String agency,
        Instant due,
        Actor by,
        Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
