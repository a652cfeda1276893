package org.prachakhom.meeting.communities;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.meeting.CommunityEvent;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.CommunityRevised;

/** A registered neighbourhood. Its stream id is derived from its code, which makes the code unique. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Community {

    @AggregateIdentifier
    private String communityId;

    private String municipality = "";
    private String code = "";

    Community() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CommunityCommand.RegisterCommunity c) {
        CommunityRule.A_CODE_IS_GIVEN_ONCE.holds(code.isEmpty(), "/code");
        apply(new CommunityRegistered(
                c.communityId(), c.municipality(), c.code(), c.nameTh(), c.nameEn(), c.by(), c.at()));
    }

    @CommandHandler
    void decide(CommunityCommand.ReviseCommunity c) {
        apply(new CommunityRevised(
                communityId, municipality, code, c.nameTh(), c.nameEn(), c.active(), c.by(), c.at()));
    }

    @EventSourcingHandler
    void evolve(CommunityEvent event) {
        switch (event) {
            case CommunityRegistered e -> {
                communityId = e.communityId();
                municipality = e.municipality();
                code = e.community();
            }
            case CommunityRevised _ -> {
                // names decide nothing
            }
        }
    }
}
