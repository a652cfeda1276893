package org.prachakhom.events.followup;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * Claim {@code claim} of {@code agency} waits for a visit until {@code surveyDue}.
 */
@WireName("followup.cycle-opened")
public record CycleOpened(String followUpId, int claim, String agency, Instant surveyDue, Actor by, Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
