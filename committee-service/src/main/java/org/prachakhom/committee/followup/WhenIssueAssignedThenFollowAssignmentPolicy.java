package org.prachakhom.committee.followup;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** The first assignment opens the case, a later one or a transfer hands it over (section 5). */
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
    void on(
            IssueAssigned event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        follow(event.issueId(), tenant, event.agency(), event.liaison(), version, event.at(), cause);
    }

    @EventHandler
    @DisallowReplay
    void on(
            IssueTransferred event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        follow(event.issueId(), tenant, event.agency(), event.liaison(), version, event.at(), cause);
    }

    private void follow(
            String issue,
            String tenant,
            String agency,
            @Nullable String liaison,
            long version,
            Instant at,
            EventMessage<?> cause) {
        CaseSubject subject = subjects.find(tenant, issue)
                .orElseThrow(() -> new IllegalStateException("Assigned before it was filed: " + issue));
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(
                new FollowUpCommand.FollowAssignment(
                        issue, subject, agency, liaison, Math.toIntExact(version), system, at),
                cause);
    }
}
