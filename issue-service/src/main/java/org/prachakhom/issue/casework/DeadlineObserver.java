package org.prachakhom.issue.casework;

import java.time.Clock;
import org.axonframework.eventhandling.EventMessage;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.ObserveDeadlines;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.timers.Alarm;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.stereotype.Component;

/** When a timer rings, the issue looks at the time and says what is over, each thing once. */
@Component
final class DeadlineObserver implements Alarm {
    private final PolicyCommands commands;
    private final References references;
    private final Clock clock;

    DeadlineObserver(PolicyCommands commands, References references, Clock clock) {
        this.commands = commands;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public void ring(String issueId, String tenant, EventMessage<?> cause) {
        ServiceTerms terms = TenantScope.within(tenant, () -> references.terms(tenant));
        Actor system = new Actor(cause.getIdentifier(), Roles.SYSTEM, null);
        commands.send(new ObserveDeadlines(issueId, terms, system, clock.instant()), cause);
    }
}
