package org.prachakhom.events.followup;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * The typed text of the case was erased because that of its issue was; {@code kids} are the keys that were destroyed with
 * it.
 */
@WireName("followup.text-erased")
public record FollowUpTextErased(String followUpId, List<String> kids, Actor by, Instant at) implements FollowUpEvent {

    public FollowUpTextErased {
        kids = List.copyOf(kids);
    }

    @Override
    public String streamId() {
        return followUpId;
    }
}
