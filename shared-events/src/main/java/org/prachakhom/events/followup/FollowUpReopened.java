package org.prachakhom.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The issue goes on, so the case does too: the issue was reopened, or is merged no more. {@code issueVersion} is that of the issue after the fact that this follows,
 * null where it was not told yet.
 */
@WireName("followup.reopened")
public record FollowUpReopened(String followUpId, @Nullable Integer issueVersion, Actor by, Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
