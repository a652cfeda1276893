package org.prachakhom.issue.timers;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.standing.Deadlines;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.stereotype.Component;

/**
 * Finds the next moment of an issue from all of its events and the terms of its municipality as they are now. So it does
 * not matter how often, how late or in which order it is asked; a replay sets no timer for what is long over.
 */
@Component
class NextDeadline {
    private final EventStore log;
    private final Registers registers;
    private final References references;

    NextDeadline(EventStore log, Registers registers, References references) {
        this.log = log;
        this.registers = registers;
        this.references = references;
    }

    /** {@code at} is null when time changes nothing. */
    record Next(boolean open, @Nullable Instant at) {}

    Next of(String issueId, String tenant) {
        Deadlines deadlines = new Deadlines();
        log.readEvents(issueId, 0)
                .asStream()
                .map(Message::getPayload)
                .filter(IssueEvent.class::isInstance)
                .map(IssueEvent.class::cast)
                .forEach(deadlines::evolve);
        boolean open = deadlines.state().open();
        return new Next(open, open ? terms(tenant).flatMap(deadlines::next).orElse(null) : null);
    }

    /** Empty while the municipality is not registered here; then nothing is due by its days. */
    private Optional<ServiceTerms> terms(String tenant) {
        return TenantScope.within(tenant, () -> registers.municipality(tenant).map(_ -> references.terms(tenant)));
    }
}
