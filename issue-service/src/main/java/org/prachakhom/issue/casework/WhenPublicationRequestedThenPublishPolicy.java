package org.prachakhom.issue.casework;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.prachakhom.events.publication.PublicationRequested;
import org.prachakhom.events.publication.TakeBackRequested;
import org.prachakhom.issue.casework.AftermathCommand.UnpublishResolution;
import org.prachakhom.issue.casework.IssueCommand.PublishResolution;
import org.prachakhom.kit.command.PolicyCommands;
import org.springframework.stereotype.Component;

/**
 * A publisher's request to publish or to take back is settled by the issue; the publication has the id of the issue. What was
 * taken back and published again since must not be taken back by a replay.
 */
@Component
@ProcessingGroup("publication-reaction")
@DisallowReplay
final class WhenPublicationRequestedThenPublishPolicy {
    private final PolicyCommands commands;

    WhenPublicationRequestedThenPublishPolicy(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(PublicationRequested event, EventMessage<?> cause) {
        commands.send(
                new PublishResolution(
                        event.publicationId(), event.decision(), event.textVersion(), event.by(), event.at()),
                cause);
    }

    @EventHandler
    void on(TakeBackRequested event, EventMessage<?> cause) {
        commands.send(
                new UnpublishResolution(
                        event.publicationId(),
                        event.decision(),
                        event.textVersion(),
                        event.reason(),
                        event.by(),
                        event.at()),
                cause);
    }
}
