package org.prachakhom.issue.casework;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.issue.casework.MergeCommand.MergeIssue;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.casework.MergeCommand.UnmergeIssue;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.read.TenantScope;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * Carries a merge from one of its two streams to the other (rule 13): an accepted duplicate merges or refuses, a refusal
 * is released, and what is released is a matter of its own again.
 */
@Component
@ProcessingGroup("merging")
@DisallowReplay
final class WhenDuplicateAcceptedThenMergePolicy {
    private final PolicyCommands commands;
    private final References references;

    WhenDuplicateAcceptedThenMergePolicy(PolicyCommands commands, References references) {
        this.commands = commands;
        this.references = references;
    }

    @EventHandler
    void on(DuplicateAccepted event, EventMessage<?> cause) {
        commands.send(new MergeIssue(event.duplicate(), event.issueId(), event.by(), event.at()), cause);
    }

    @EventHandler
    void on(MergeRefused event, EventMessage<?> cause) {
        commands.send(new ReleaseDuplicate(event.into(), event.issueId(), event.rule(), event.by(), event.at()), cause);
    }

    @EventHandler
    void on(DuplicateReleased event, EventMessage<?> cause, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        ServiceTerms terms = TenantScope.within(tenant, () -> references.terms(tenant));
        commands.send(new UnmergeIssue(event.duplicate(), event.issueId(), terms, event.by(), event.at()), cause);
    }
}
