package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.springframework.stereotype.Component;

/** Each claim opens a cycle: a visit is due (section 5). */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenResolutionClaimedThenOpenCyclePolicy {
    private final PolicyCommands commands;

    WhenResolutionClaimedThenOpenCyclePolicy(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(ResolutionClaimed event, EventMessage<?> cause) {
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(
                new FollowUpCommand.OpenCycle(event.issueId(), event.claim(), event.agency(), system, event.at()),
                cause);
    }
}
