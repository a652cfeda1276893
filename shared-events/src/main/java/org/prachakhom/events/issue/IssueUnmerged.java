package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The issue no longer follows {@code from} and is again in {@code state}, as before; {@code due} is null where no
 * agency holds it.
 */
@WireName("issue.unmerged")
public record IssueUnmerged(
        String issueId, String from, String state, @Nullable Instant due, Actor by, Instant at) implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
