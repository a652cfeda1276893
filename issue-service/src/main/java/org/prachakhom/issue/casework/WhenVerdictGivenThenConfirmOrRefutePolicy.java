package org.prachakhom.issue.casework;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.ReopenIssue;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.read.TenantScope;
import org.prachakhom.kit.store.LogMetadata;
import org.springframework.stereotype.Component;

/**
 * The follow-up team's verdict settles the claim that it names; the case has the id of the issue. Not in a replay, which could
 * come while the registers are empty.
 */
@Component
@ProcessingGroup("verdict-reaction")
@DisallowReplay
final class WhenVerdictGivenThenConfirmOrRefutePolicy {
    private final PolicyCommands commands;
    private final References references;

    WhenVerdictGivenThenConfirmOrRefutePolicy(PolicyCommands commands, References references) {
        this.commands = commands;
        this.references = references;
    }

    @EventHandler
    void on(VerdictGiven event, EventMessage<?> cause, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        commands.send(
                switch (event.verdict()) {
                    case FIXED ->
                        new ConfirmClaim(event.followUpId(), event.claim(), event.finding(), event.by(), event.at());
                    case PARTLY_FIXED, NOT_FIXED, NOT_FOUND -> refutation(tenant, event);
                    case UNKNOWN ->
                        throw new IllegalStateException("A newer version gave a verdict that this one cannot judge");
                },
                cause);
    }

    /** The team's answer to a request to reopen the issue (rule 11). */
    @EventHandler
    void on(ReopenDecided event, EventMessage<?> cause, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        ServiceTerms terms = TenantScope.within(tenant, () -> references.terms(tenant));
        commands.send(
                new AnswerReopening(
                        event.followUpId(),
                        event.request(),
                        event.granted(),
                        event.reason(),
                        terms,
                        event.by(),
                        event.at()),
                cause);
    }

    /** What lasted stays as it is; what did not is opened again (rule 11). */
    @EventHandler
    void on(RecheckRecorded event, EventMessage<?> cause, @MetaDataValue(LogMetadata.TENANT) String tenant) {
        if (event.passed()) {
            return;
        }
        ServiceTerms terms = TenantScope.within(tenant, () -> references.terms(tenant));
        commands.send(
                new ReopenIssue(event.followUpId(), event.claim(), event.finding(), terms, event.by(), event.at()),
                cause);
    }

    private RefuteClaim refutation(String tenant, VerdictGiven event) {
        ServiceTerms terms = TenantScope.within(tenant, () -> references.terms(tenant));
        return new RefuteClaim(
                event.followUpId(),
                event.claim(),
                event.verdict(),
                event.fixedCount(),
                event.finding(),
                terms,
                event.by(),
                event.at());
    }
}
