package org.prachakhom.events.followup;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The issue goes on, so the case does too: the issue was reopened, or is merged no more.
 */
@WireName("followup.reopened")
public record FollowUpReopened(String followUpId, Actor by, Instant at) implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
