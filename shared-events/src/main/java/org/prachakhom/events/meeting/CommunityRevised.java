package org.prachakhom.events.meeting;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;

/**
 * Names of a community changed; {@code active} is false when it no longer raises issues.
 */
@WireName("meeting.community-revised")
public record CommunityRevised(
        String communityId,
        String municipality,
        String community,
        String nameTh,
        String nameEn,
        boolean active,
        Actor by,
        Instant at)
        implements CommunityEvent {

    @Override
    public String streamId() {
        return communityId;
    }
}
