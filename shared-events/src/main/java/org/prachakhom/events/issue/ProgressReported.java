package org.prachakhom.events.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The agency told how the work stands (HH5). {@code percent} is 0 to 100, or null when not given; {@code photos}
 * show how it looks, null for none.
 */
@WireName("issue.progress-reported")
public record ProgressReported(
        String issueId,
        String agency,
        SealedText note,
        @Nullable Integer percent,
        @Nullable List<String> photos,
        Actor by,
        Instant at)
        implements IssueEvent {

    public ProgressReported {
        photos = photos == null ? null : List.copyOf(photos);
    }

    @Override
    public String streamId() {
        return issueId;
    }
}
