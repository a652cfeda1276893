package org.prachakhom.notification.publication;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.notification.publication.PublicationCommand.EraseClearedText;
import org.springframework.stereotype.Component;

/** Erasing an issue erases what was cleared of it (domain section 9); without a publication nothing is to be done. */
@Component
@ProcessingGroup("publication-erasure")
final class WhenTextErasedThenEraseClearedTextPolicy {
    private final PolicyCommands commands;

    WhenTextErasedThenEraseClearedTextPolicy(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(TextErased e, EventMessage<?> cause) {
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(new EraseClearedText(e.issueId(), system, e.at()), cause);
    }
}
