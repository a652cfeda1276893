package org.prachakhom.drill.simulation;

import java.util.List;

/** A schedule that was played: what happened, step by step, and what did not agree afterwards, which should be nothing. */
public record Played(long seed, List<String> story, List<String> breaches) {
    public Played {
        story = List.copyOf(story);
        breaches = List.copyOf(breaches);
    }

    /** Whether something did not agree. */
    public boolean failed() {
        return !breaches.isEmpty();
    }
}
