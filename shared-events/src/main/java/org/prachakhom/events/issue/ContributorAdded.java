package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * {@code agency} helps the one that holds the issue, and reports progress only (rule 4).
 */
@WireName("issue.contributor-added")
public record ContributorAdded(
        String issueId, String agency, @Nullable SealedText note, Actor by, Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
