package org.prachakhom.bench.flow.writer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;

/** One event a command: the smallest honest load on the log. */
@Aggregate
class Probe {
    private static final Actor NOBODY = new Actor("bench", "SYSTEM", null);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    Probe() {}

    @CommandHandler
    Probe(Begin begin) {
        apply(new WorkStarted(begin.id(), "works", NOBODY, begin.at()));
    }

    @CommandHandler
    void decide(Touch touch) {
        apply(new WorkStarted(touch.id(), "works", NOBODY, touch.at()));
    }

    @EventSourcingHandler
    void evolve(WorkStarted event) {
        id = event.issueId();
    }

    record Begin(@TargetAggregateIdentifier String id, Instant at) {}

    record Touch(@TargetAggregateIdentifier String id, Instant at) {}
}
