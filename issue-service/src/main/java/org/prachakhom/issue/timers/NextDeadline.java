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

/** Finds the next moment of an issue from its events and the terms of its municipality as they are now. */
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

    /** By all events that the log has now, however often, late or in which order it is asked. */
    Next of(String issueId, String tenant) {
        return kept(issueId).next(() -> terms(tenant));
    }

    /** By the events up to this one at least, which is the issue's number {@code version}. */
    Next after(IssueEvent event, long version, String tenant) {
        return kept(event.streamId()).after(event, version, () -> terms(tenant));
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

        synchronized Next after(IssueEvent event, long version, Supplier<Optional<ServiceTerms>> terms) {
            if (version > read) {
                return next(terms);
            }
            if (version == read) {
                evolve(event, version);
            }
            return asRead(terms);
        }

        synchronized Next next(Supplier<Optional<ServiceTerms>> terms) {
            log.readEvents(issueId, read)
                    .asStream()
                    .forEach(message -> evolve(message.getPayload(), message.getSequenceNumber()));
            return asRead(terms);
        }

        private void evolve(Object payload, long version) {
            if (payload instanceof IssueEvent event) {
                deadlines.evolve(event);
            }
            read = version + 1;
        }

        private Next asRead(Supplier<Optional<ServiceTerms>> terms) {
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
