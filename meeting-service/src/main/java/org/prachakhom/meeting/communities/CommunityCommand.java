package org.prachakhom.meeting.communities;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.prachakhom.events.value.Actor;

/** What may be asked of a community. */
sealed interface CommunityCommand {

    /** Enters it in the register. */
    record RegisterCommunity(
            @TargetAggregateIdentifier String communityId,
            String municipality,
            String code,
            String nameTh,
            String nameEn,
            Actor by,
            Instant at)
            implements CommunityCommand {}

    /** Changes its names, or whether it raises issues. */
    record ReviseCommunity(
            @TargetAggregateIdentifier String communityId,
            String nameTh,
            String nameEn,
            boolean active,
            Actor by,
            Instant at)
            implements CommunityCommand {}
}
