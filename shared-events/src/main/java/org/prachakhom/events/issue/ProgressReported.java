package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The agency told how the work stands (HH5). {@code percent} is 0 to 100, or null when not given.
 */
@WireName("issue.progress-reported")
public record ProgressReported(
        String issueId,
        String agency,
        SealedText note,
        @Nullable Integer percent,
        Actor by,
        Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
