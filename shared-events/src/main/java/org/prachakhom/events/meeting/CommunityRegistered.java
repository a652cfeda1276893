package org.prachakhom.events.meeting;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * A community entered the register.
 */
@WireName("meeting.community-registered")
public record CommunityRegistered(
        String communityId, String municipality, String community, String nameTh, String nameEn, Actor by, Instant at)
        implements CommunityEvent {

    @Override
    public String streamId() {
        return communityId;
    }
}
