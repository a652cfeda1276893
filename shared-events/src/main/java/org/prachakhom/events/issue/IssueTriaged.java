package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.SealedText;

/**
 * The secretary settled category and priority. {@code due} is the recomputed due date, null while no agency's clock runs.
 */
@WireName("issue.triaged")
public record IssueTriaged(
        String issueId,
        String category,
        Priority priority,
        @Nullable Instant due,
        @Nullable SealedText note,
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
