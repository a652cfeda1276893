package org.prachakhom.events.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * Somebody showed what there is to see: 1 to 10 photos by the SHA-256 of their content, {@code caption} for all of them.
 */
@WireName("issue.evidence-attached")
public record EvidenceAttached(
        String issueId, List<String> photos, @Nullable SealedText caption, Actor by, Instant at) implements IssueEvent {

    public EvidenceAttached {
        photos = List.copyOf(photos);
    }

    @Override
    public String streamId() {
        return issueId;
    }
}
