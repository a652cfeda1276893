package org.prachakhom.events.followup;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The issue was closed without a verdict: nothing is left to check.
 */
@WireName("followup.closed")
public record FollowUpClosed(String followUpId, Actor by, Instant at) implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
