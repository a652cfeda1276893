package org.prachakhom.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * Another agency became responsible for the issue. {@code issueVersion} is that of the issue after the fact that this follows,
 * null where it was not told yet.
 */
@WireName("followup.agency-changed")
public record FollowUpAgencyChanged(
        String followUpId,
        String agency,
        @Nullable String liaison,
        @Nullable Integer issueVersion,
        Actor by,
        Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
