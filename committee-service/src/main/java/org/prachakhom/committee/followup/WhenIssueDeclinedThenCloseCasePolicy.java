package org.prachakhom.committee.followup;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * What is closed without a fix or passed on as praise, or follows another issue, is not checked any more (section 5). Not every
 * issue has a case.
 */
@Component
@ProcessingGroup("follow-up-cases")
final class WhenIssueDeclinedThenCloseCasePolicy {
    private final PolicyCommands commands;
    private final CaseSubjects subjects;

    WhenIssueDeclinedThenCloseCasePolicy(PolicyCommands commands, CaseSubjects subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    @EventHandler
    @DisallowReplay
    void on(
            IssueDeclined event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        close(event.issueId(), tenant, version, event.at(), cause);
    }

    @EventHandler
    @DisallowReplay
    void on(
            IssueWithdrawn event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        close(event.issueId(), tenant, version, event.at(), cause);
    }

    @EventHandler
    @DisallowReplay
    void on(
            PraisePassedOn event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        close(event.issueId(), tenant, version, event.at(), cause);
    }

    @EventHandler
    @DisallowReplay
    void on(
            IssueMerged event,
            @MetaDataValue(LogMetadata.TENANT) String tenant,
            @SequenceNumber long version,
            EventMessage<?> cause) {
        close(event.issueId(), tenant, version, event.at(), cause);
    }

    private void close(String issue, String tenant, long version, Instant at, EventMessage<?> cause) {
        if (subjects.find(tenant, issue).filter(CaseSubject::hasCase).isPresent()) {
            Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
            commands.send(new FollowUpCommand.CloseCase(issue, Math.toIntExact(version), system, at), cause);
        }
    }
}
