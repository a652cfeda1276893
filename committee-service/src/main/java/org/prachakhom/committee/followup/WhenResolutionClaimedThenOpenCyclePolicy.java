package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Each claim opens a cycle: a visit is due (section 5). The desk answers a suggestion, without a visit. */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenResolutionClaimedThenOpenCyclePolicy {
    private final PolicyCommands commands;
    private final CaseSubjects subjects;

    WhenResolutionClaimedThenOpenCyclePolicy(PolicyCommands commands, CaseSubjects subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    @EventHandler
    @DisallowReplay
    void on(ResolutionClaimed event, @MetaDataValue(LogMetadata.TENANT) String tenant, EventMessage<?> cause) {
        if (!subjects.isVisited(tenant, event.issueId())) {
            return;
        }
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(
                new FollowUpCommand.OpenCycle(event.issueId(), event.claim(), event.agency(), system, event.at()),
                cause);
    }
}
