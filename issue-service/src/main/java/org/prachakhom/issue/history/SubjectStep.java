package org.prachakhom.issue.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.StateAfter;

/**
 * What an event changes of who may see the history of its issue.
 *
 * @param state null where it stays
 * @param handedOver whether {@code agency} and {@code liaison} take the place of those before; null for nobody
 * @param informed the agencies that may read its content from then on: they hold it, help with it or are praised
 */
record SubjectStep(
        @Nullable IssueState state,
        boolean handedOver,
        @Nullable String agency,
        @Nullable String liaison,
        List<String> informed) {

    static SubjectStep of(IssueEvent event) {
        IssueState state = StateAfter.of(event);
        return switch (event) {
            case IssueAssigned e -> held(state, e.agency(), e.liaison());
            case IssueTransferred e -> held(state, e.agency(), e.liaison());
            case IssueReopened e -> held(state, e.agency(), e.liaison());
            case ContributorAdded e -> new SubjectStep(state, false, null, null, List.of(e.agency()));
            case PraisePassedOn e -> new SubjectStep(state, false, null, null, named(e.agency(), null));
            default -> new SubjectStep(state, state == IssueState.RETURNED, null, null, List.of());
        };
    }

    /** Whether nothing changes. */
    boolean isNone() {
        return state == null && !handedOver && informed.isEmpty();
    }

    private static SubjectStep held(@Nullable IssueState state, @Nullable String agency, @Nullable String liaison) {
        return new SubjectStep(state, true, agency, liaison, named(agency, liaison));
    }

    private static List<String> named(@Nullable String agency, @Nullable String other) {
        return Stream.concat(Optional.ofNullable(agency).stream(), Optional.ofNullable(other).stream())
                .distinct()
                .toList();
    }
}
