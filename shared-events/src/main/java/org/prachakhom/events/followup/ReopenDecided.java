package org.prachakhom.events.followup;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The team answered request {@code request} to reopen the issue, and says why (rule 11).
 */
@WireName("followup.reopen-decided")
public record ReopenDecided(String followUpId, int request, boolean granted, SealedText reason, Actor by, Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
