package org.prachakhom.drill.simulation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueEvent;

/** A copy of the issues in another service, written in one transaction with the position of its follower. */
final class Cards {
    private Map<String, Card> cards = new TreeMap<>();

    @Nullable
    Card of(String issue) {
        return cards.get(issue);
    }

    void hear(Object fact) {
        if (fact instanceof IssueEvent event) {
            cards.put(event.streamId(), Card.after(cards.get(event.streamId()), event));
        }
    }

    /** What to go back to when the transaction fails. */
    Map<String, Card> kept() {
        return new TreeMap<>(cards);
    }

    void restore(Map<String, Card> kept) {
        cards = new TreeMap<>(kept);
    }
}
