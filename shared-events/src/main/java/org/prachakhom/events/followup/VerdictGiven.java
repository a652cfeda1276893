package org.prachakhom.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.events.value.SealedText;

/**
 * The team decided on claim {@code claim}. {@code fixedCount} is set for {@code PARTLY_FIXED} only.
 */
@WireName("followup.verdict-given")
public record VerdictGiven(
        String followUpId,
        int claim,
        Finding verdict,
        @Nullable FixedCount fixedCount,
        SealedText finding,
        Actor by,
        Instant at)
        implements FollowUpEvent {

    @Override
    public String streamId() {
        return followUpId;
    }
}
