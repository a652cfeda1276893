package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.issue.lifecycle.IssueState.ACKNOWLEDGED;
import static org.prachakhom.issue.lifecycle.IssueState.ASSIGNED;
import static org.prachakhom.issue.lifecycle.IssueState.CLAIMED;
import static org.prachakhom.issue.lifecycle.IssueState.DECLINED;
import static org.prachakhom.issue.lifecycle.IssueState.DEFERRED;
import static org.prachakhom.issue.lifecycle.IssueState.FILED;
import static org.prachakhom.issue.lifecycle.IssueState.IN_PROGRESS;
import static org.prachakhom.issue.lifecycle.IssueState.MERGED;
import static org.prachakhom.issue.lifecycle.IssueState.PUBLISHED;
import static org.prachakhom.issue.lifecycle.IssueState.RETURNED;
import static org.prachakhom.issue.lifecycle.IssueState.VERIFIED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.standing.AgencyClock;

/** Domain section 4 once more, from the side of the facts: from which state each may come, and what counts up. */
final class PossibleFacts {
    private static final Set<IssueState> OPEN = EnumSet.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED, CLAIMED);
    private static final Set<IssueState> HELD = EnumSet.of(ASSIGNED, IN_PROGRESS);
    private static final Set<IssueState> UNCLAIMED = EnumSet.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED);

    private PossibleFacts() {}

    /** Whether the fact may happen to an issue that stands like this; a second fact of the same command comes after it. */
    static void check(Standing issue, IssueEvent fact) {
        Set<IssueState> from = from(fact);
        assertThat(from).as("%s from %s", fact, issue.state()).contains(issue.state());
        issue.evolve(fact);
        boolean held = HELD.contains(issue.state()) || issue.state() == DEFERRED || issue.state() == CLAIMED;
        if (held) {
            assertThat(issue.agency()).as("who holds it after %s", fact).isNotNull();
            assertThat(issue.deadlines.due()).as("until when after %s", fact).isNotNull();
            AgencyClock clock = issue.clock;
            assertThat(clock != null && clock.runs() == HELD.contains(issue.state()))
                    .as("time after %s", fact)
                    .isTrue();
        } else if (issue.state() == FILED || issue.state() == RETURNED) {
            assertThat(issue.agency()).as("after %s", fact).isNull();
        }
        assertThat(issue.merging.into() != null).isEqualTo(issue.state() == MERGED);
        assertThat(issue.merging.into() == null || issue.merging.duplicates().isEmpty())
                .as("no chain")
                .isTrue();
    }

    private static Set<IssueState> from(IssueEvent fact) {
        return switch (fact) {
            case IssueTriaged _ -> EnumSet.of(FILED, RETURNED, ASSIGNED, IN_PROGRESS);
            case IssueAssigned _, IssueMerged _, IssueWithdrawn _ -> UNCLAIMED;
            case WorkStarted _ -> EnumSet.of(ASSIGNED);
            case IssueTransferred _, IssueDeferred _ -> HELD;
            case AssignmentReturned _, DuplicateAccepted _ -> OPEN;
            case IssueResumed _ -> EnumSet.of(DEFERRED);
            case ResolutionClaimed _ -> EnumSet.of(IN_PROGRESS);
            case ClaimRefuted _, ResolutionVerified _ -> EnumSet.of(CLAIMED);
            case IssueDeclined _ -> EnumSet.of(FILED, RETURNED);
            case PraisePassedOn _ -> EnumSet.of(FILED, RETURNED);
            case IssueUnmerged _ -> EnumSet.of(MERGED);
            case ResolutionPublished _ -> EnumSet.of(VERIFIED, DECLINED, ACKNOWLEDGED, PUBLISHED);
            case PublicationTakenBack _, SatisfactionRated _ -> EnumSet.of(PUBLISHED);
            case IssueReopened e when e.recheckedClaim() != null -> EnumSet.of(VERIFIED, PUBLISHED);
            case ReopenRequested _, IssueReopened _ -> EnumSet.of(VERIFIED, DECLINED, PUBLISHED);
            default -> EnumSet.allOf(IssueState.class);
        };
    }

    /** Numbers count from 1 without a gap, transfers stop at three, and nothing is told or rated twice. */
    static void checkCounts(List<IssueEvent> facts) {
        int claims = 0;
        int decisions = 0;
        int clock = 0;
        int requests = 0;
        int transfers = 0;
        Set<Object> once = new HashSet<>();
        for (IssueEvent fact : facts) {
            switch (fact) {
                case ResolutionClaimed e -> assertThat(e.claim()).isEqualTo(++claims);
                case ResolutionVerified e -> assertThat(e.decision()).isEqualTo(++decisions);
                case IssueDeclined e -> assertThat(e.decision()).isEqualTo(++decisions);
                case IssueWithdrawn e -> assertThat(e.decision()).isEqualTo(++decisions);
                case PraisePassedOn e -> assertThat(e.decision()).isEqualTo(++decisions);
                case ReopenRequested e -> assertThat(e.request()).isEqualTo(++requests);
                case IssueReopened e -> assertThat(e.clock()).isEqualTo(++clock);
                case IssueAssigned e -> {
                    clock = Math.max(1, clock);
                    assertThat(e.clock()).isEqualTo(clock);
                    transfers = 0;
                }
                case IssueTransferred e ->
                    assertThat(e.transfer()).isEqualTo(++transfers).isLessThanOrEqualTo(3);
                case IssueEscalated e ->
                    assertThat(once.add(e.level() + " on " + e.clock())).isTrue();
                case SatisfactionRated e ->
                    assertThat(once.add(e.community() + " on " + e.decision())).isTrue();
                default -> {
                    // has no number
                }
            }
            transfers = fact instanceof IssueReopened ? 0 : transfers;
        }
    }
}
