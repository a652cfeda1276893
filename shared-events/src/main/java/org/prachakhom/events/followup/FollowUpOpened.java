package org.prachakhom.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The case opened because the issue was first assigned.
 */
@WireName("followup.opened")
public record FollowUpOpened(
        String followUpId,
        String municipality,
        String number,
        String community,
        String category,
        String agency,
        @Nullable String liaison,
        Actor by,
        Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
