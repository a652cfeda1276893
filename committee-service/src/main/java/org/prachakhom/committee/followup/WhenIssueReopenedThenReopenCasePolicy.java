package org.prachakhom.committee.followup;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/** An issue that goes on is checked again (section 5): it was reopened, or is merged no more. */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenIssueReopenedThenReopenCasePolicy {
    private final PolicyCommands commands;
    private final CaseSubjects subjects;

    WhenIssueReopenedThenReopenCasePolicy(PolicyCommands commands, CaseSubjects subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    @EventHandler
    @DisallowReplay
    void on(
            IssueReopened event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        reopen(event.issueId(), tenant, version, event.at(), cause);
    }

    @EventHandler
    @DisallowReplay
    void on(
            IssueUnmerged event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        reopen(event.issueId(), tenant, version, event.at(), cause);
    }

    private void reopen(String issue, String tenant, long version, Instant at, EventMessage<?> cause) {
        if (subjects.find(tenant, issue).filter(CaseSubject::hasCase).isPresent()) {
            Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
            commands.send(new FollowUpCommand.ReopenCase(issue, Math.toIntExact(version), system, at), cause);
        }
    }
}
