package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * {@code duplicate} is a matter of its own again: the secretary said so ({@code rule} is null), or it could not be
 * merged, because of {@code rule}.
 */
@WireName("issue.duplicate-released")
public record DuplicateReleased(
        String issueId, String duplicate, @Nullable String rule, Actor by, Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
