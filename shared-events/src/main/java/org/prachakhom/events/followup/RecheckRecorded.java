package org.prachakhom.events.followup;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.SealedText;

/**
 * The team looked again at what it had confirmed as fixed, claim {@code claim}: it lasted when {@code passed}, else the issue is
 * reopened (rule 11).
 */
@WireName("followup.recheck-recorded")
public record RecheckRecorded(String followUpId, int claim, boolean passed, SealedText finding, Actor by, Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
