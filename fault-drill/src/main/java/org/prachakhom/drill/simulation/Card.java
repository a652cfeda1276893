package org.prachakhom.drill.simulation;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.StateAfter;

/**
 * What another service remembers of an issue, and looks at when it decides: whether there is a case, which request to reopen
 * waits (0 for none), the latest decision, and which one is public in which text (0 for none).
 */
record Card(IssueState state, boolean hasCase, int request, int decision, int shownDecision, int shownText) {
    private static final Card NEW = new Card(IssueState.FILED, false, 0, 0, 0, 0);

    /** The card after one more fact; {@code before} is null for the first. */
    static Card after(@Nullable Card before, IssueEvent event) {
        Card card = before == null ? NEW : before;
        IssueState moved = StateAfter.of(event);
        return card.with(event).in(moved == null ? card.state : moved);
    }

    private Card with(IssueEvent event) {
        return switch (event) {
            case IssueAssigned _ -> new Card(state, true, request, decision, shownDecision, shownText);
            case ReopenRequested e -> new Card(state, true, e.request(), decision, shownDecision, shownText);
            case ReopenRefused _, IssueReopened _ -> new Card(state, hasCase, 0, decision, shownDecision, shownText);
            case ResolutionVerified e -> decided(e.decision());
            case IssueDeclined e -> decided(e.decision());
            case IssueWithdrawn e -> decided(e.decision());
            case ResolutionPublished e -> new Card(state, hasCase, request, decision, e.decision(), e.textVersion());
            case PublicationTakenBack _ -> new Card(state, hasCase, request, decision, 0, 0);
            default -> this;
        };
    }

    private Card decided(int number) {
        return new Card(state, hasCase, request, number, shownDecision, shownText);
    }

    private Card in(IssueState other) {
        return new Card(other, hasCase, request, decision, shownDecision, shownText);
    }
}
