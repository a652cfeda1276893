package org.prachakhom.testing.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.kit.processing.PositionToken;

/** Publishes each fact where the service would find it, and remembers what was published. */
final class Publishing {
    private final Set<String> foreignTopics;
    private final OwnLog log;
    private final ForeignTopics topics;
    private final List<ForeignTopics.Sent> sent = new ArrayList<>();
    private final List<PositionToken> published = new ArrayList<>();

    /** {@code foreignTopics} are those that the service reads; all other facts are its own. */
    Publishing(Set<String> foreignTopics, OwnLog log, ForeignTopics topics) {
        this.foreignTopics = Set.copyOf(foreignTopics);
        this.log = log;
        this.topics = topics;
    }

    void publish(String tenant, PublishedEvent event) {
        if (foreignTopics.contains(EventCatalogue.topic(event.getClass()))) {
            ForeignTopics.Sent made = topics.send(tenant, event);
            sent.add(made);
            published.add(made.position());
        } else {
            published.add(log.append(tenant, event));
        }
    }

    /** Sends every record again, as a relay does after a crash; the own log holds an event once. */
    void repeat() {
        sent.forEach(made -> topics.send(made.event()));
    }

    /** Where a reader stands that has seen everything. */
    List<PositionToken> published() {
        return List.copyOf(published);
    }
}
