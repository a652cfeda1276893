package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** Erasing an issue erases what the team wrote about it (section 9). Not every issue has a case. */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenTextErasedThenEraseFindingsPolicy {
    private final PolicyCommands commands;
    private final CaseSubjects subjects;

    WhenTextErasedThenEraseFindingsPolicy(PolicyCommands commands, CaseSubjects subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    @EventHandler
    @DisallowReplay
    void on(TextErased event, @MetaDataValue(LogMetadata.TENANT) String tenant, EventMessage<?> cause) {
        if (subjects.find(tenant, event.issueId()).filter(CaseSubject::hasCase).isPresent()) {
            Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
            commands.send(new FollowUpCommand.EraseFindings(event.issueId(), system, event.at()), cause);
        }
    }
}
