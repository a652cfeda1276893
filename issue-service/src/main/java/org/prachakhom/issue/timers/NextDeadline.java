package org.prachakhom.issue.timers;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.issue.standing.Deadlines;
import org.prachakhom.kit.parking.OncePerBatch;
import org.prachakhom.kit.read.TenantScope;
import org.springframework.stereotype.Component;

/**
 * Finds the next moment of an issue from all of its events and the terms of its municipality as they are now. So it does
 * not matter how often, how late or in which order it is asked; a replay sets no timer for what is long over.
 */
@Component
class NextDeadline {
    private static final int KEPT = 1_000;

    private final EventStore log;
    private final References references;
    private final Map<String, Folded> recent = new LinkedHashMap<>(16, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded> eldest) {
            return size() > KEPT;
        }
    };

    NextDeadline(EventStore log, References references) {
        this.log = log;
        this.references = references;
    }

    /** {@code at} is null when time changes nothing. */
    record Next(boolean open, @Nullable Instant at) {}

    /** {@code found} is null while the municipality is not registered here; then nothing is due by its days. */
    private record Terms(@Nullable ServiceTerms found) {}

    Next of(String issueId, String tenant) {
        return kept(issueId).next(() -> terms(tenant));
    }

    private Folded kept(String issueId) {
        synchronized (recent) {
            return recent.computeIfAbsent(issueId, Folded::new);
        }
    }

    /** An issue's times as far as its events were read: the log only grows, so the next look goes on from there. */
    private final class Folded {
        private final String issueId;
        private final Deadlines deadlines = new Deadlines();
        private long read;

        Folded(String issueId) {
            this.issueId = issueId;
        }

        synchronized Next next(Supplier<Optional<ServiceTerms>> terms) {
            log.readEvents(issueId, read).asStream().forEach(message -> {
                if (message.getPayload() instanceof IssueEvent event) {
                    deadlines.evolve(event);
                }
                read = message.getSequenceNumber() + 1;
            });
            boolean open = deadlines.state().open();
            return new Next(open, open ? terms.get().flatMap(deadlines::next).orElse(null) : null);
        }
    }

    private Optional<ServiceTerms> terms(String tenant) {
        Terms terms = OncePerBatch.of("terms of " + tenant, Terms.class, () -> termsNow(tenant));
        return Optional.ofNullable(terms.found());
    }

    private Terms termsNow(String tenant) {
        return TenantScope.within(
                tenant, () -> new Terms(references.termsSoFar(tenant).orElse(null)));
    }
}
