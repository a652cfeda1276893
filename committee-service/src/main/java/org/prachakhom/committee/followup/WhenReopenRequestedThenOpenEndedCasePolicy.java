package org.prachakhom.committee.followup;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** The team answers a request in the case of its issue; one that was closed before any agency held it has none yet. */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenReopenRequestedThenOpenEndedCasePolicy {
    private final PolicyCommands commands;
    private final CaseSubjects subjects;

    WhenReopenRequestedThenOpenEndedCasePolicy(PolicyCommands commands, CaseSubjects subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    @EventHandler
    @DisallowReplay
    void on(
            ReopenRequested event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        CaseSubject subject = subjects.find(tenant, event.issueId())
                .orElseThrow(() -> new IllegalStateException("Disputed before it was filed: " + event.issueId()));
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(
                new FollowUpCommand.OpenEndedCase(
                        event.issueId(), subject, Math.toIntExact(version), system, event.at()),
                cause);
    }
}
