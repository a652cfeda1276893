package org.prachakhom.drill.simulation;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.publication.PublicationRequested;

/** What the issue hears of other services when a mistake is planted: as if it did not look at what they name. */
record Planted(Mistake mistake, MemoryLog issues) {

    DomainEventMessage<?> heard(DomainEventMessage<?> event) {
        return switch (event.getPayload()) {
            case VerdictGiven e
            when mistake == Mistake.ANY_CLAIM_IS_JUDGED ->
                with(
                        event,
                        new VerdictGiven(
                                e.followUpId(),
                                latestClaim(e.followUpId()),
                                e.verdict(),
                                e.fixedCount(),
                                e.finding(),
                                e.by(),
                                e.at()));
            case RecheckRecorded e
            when mistake == Mistake.EVERY_FIX_LASTS ->
                with(event, new RecheckRecorded(e.followUpId(), e.claim(), true, e.finding(), e.by(), e.at()));
            case PublicationRequested e
            when mistake == Mistake.ANY_DECISION_IS_PUBLISHED ->
                with(
                        event,
                        new PublicationRequested(
                                e.publicationId(),
                                e.municipality(),
                                Agreement.card(issues.stream(e.publicationId(), IssueEvent.class))
                                        .decision(),
                                e.textVersion(),
                                e.by(),
                                e.at()));
            default -> event;
        };
    }

    private int latestClaim(String issue) {
        return issues.stream(issue, IssueEvent.class).stream()
                .mapToInt(fact -> fact instanceof ResolutionClaimed claim ? claim.claim() : 0)
                .max()
                .orElse(0);
    }

    private static DomainEventMessage<?> with(DomainEventMessage<?> event, Object payload) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload,
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }
}
