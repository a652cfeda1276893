package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** The first assignment opens the case, a later one hands it over (section 5). */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenIssueAssignedThenFollowAssignmentPolicy {
    private final PolicyCommands commands;
    private final CaseSubjects subjects;

    WhenIssueAssignedThenFollowAssignmentPolicy(PolicyCommands commands, CaseSubjects subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    @EventHandler
    @DisallowReplay
    void on(IssueAssigned event, @MetaDataValue(LogMetadata.TENANT) String tenant, EventMessage<?> cause) {
        CaseSubject subject = subjects.find(tenant, event.issueId())
                .orElseThrow(() -> new IllegalStateException("Assigned before it was filed: " + event.issueId()));
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(
                new FollowUpCommand.FollowAssignment(
                        event.issueId(), subject, event.agency(), event.liaison(), system, event.at()),
                cause);
    }
}
