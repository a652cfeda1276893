package org.prachakhom.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * Another agency became responsible for the issue.
 */
@WireName("followup.agency-changed")
public record FollowUpAgencyChanged(
        String followUpId, String agency, @Nullable String liaison, Actor by, Instant at) implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
