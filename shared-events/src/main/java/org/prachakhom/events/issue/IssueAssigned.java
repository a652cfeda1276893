package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * An agency is responsible from now on. {@code liaison} is the department that acts for an external agency, else null;
 * {@code level} is the service level that gave {@code due}; {@code clock} counts the agency clocks of this issue from 1.
 */
@WireName("issue.assigned")
public record IssueAssigned(
        String issueId,
        String agency,
        @Nullable String liaison,
        String level,
        int clock,
        Instant due,
        @Nullable SealedText note,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
