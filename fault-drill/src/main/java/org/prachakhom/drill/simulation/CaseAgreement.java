package org.prachakhom.drill.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpEvent;
import org.prachakhom.events.followup.FollowUpOpened;
import org.prachakhom.events.followup.FollowUpReopened;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionVerified;

/** An issue and its follow-up case: what the team believes is what happened. */
record CaseAgreement(List<IssueEvent> life, List<FollowUpEvent> facts) {

    /** What a case says of its issue; {@code claim} is 0 before the first, {@code agency} null before one held it. */
    private record Belief(
            boolean exists, boolean closed, @Nullable String agency, int claim) {
        static final Belief NONE = new Belief(false, false, null, 0);

        Belief turned(boolean nowClosed) {
            return new Belief(exists, exists && nowClosed, agency, claim);
        }

        Belief heldBy(String other) {
            return new Belief(true, closed, other, claim);
        }

        Belief claimed(int number) {
            return new Belief(exists, closed, agency, number);
        }
    }

    /** The agency to which the issue was given last; null before the first. */
    static @Nullable String holder(List<IssueEvent> life) {
        return new CaseAgreement(life, List.of()).truth().agency();
    }

    List<String> breaches(String issue) {
        Belief truth = truth();
        Belief belief = belief();
        if (!truth.equals(belief)) {
            return List.of("The case of " + issue + " is " + belief + ", and its log says " + truth);
        }
        int failed = failedRecheck();
        if (failed > 0 && failed == fixedClaim()) {
            return List.of(
                    "The fix of claim " + failed + " of " + issue + " did not last, and counts as fixed for ever");
        }
        if (!reopenedBySecondLooks().stream().allMatch(this::didNotLast)) {
            return List.of(issue + " was reopened for the fixes of " + reopenedBySecondLooks()
                    + ", of which not all were found undone");
        }
        int waiting = Agreement.card(life).request();
        boolean answered =
                facts.stream().anyMatch(fact -> fact instanceof ReopenDecided decided && decided.request() == waiting);
        return answered
                ? List.of("Request " + waiting + " of " + issue + " waits for ever: it was answered")
                : List.of();
    }

    private List<Integer> reopenedBySecondLooks() {
        return life.stream()
                .map(event -> event instanceof IssueReopened e ? e.recheckedClaim() : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private boolean didNotLast(int claim) {
        return facts.stream().anyMatch(fact -> fact instanceof RecheckRecorded e && e.claim() == claim && !e.passed());
    }

    /** The latest claim of which the team says that its fix did not last, 0 for none. */
    private int failedRecheck() {
        return facts.stream()
                .mapToInt(fact -> fact instanceof RecheckRecorded e && !e.passed() ? e.claim() : 0)
                .max()
                .orElse(0);
    }

    /** The claim by which the issue counts as fixed now, 0 when it does not. */
    private int fixedClaim() {
        int claim = 0;
        for (IssueEvent event : life) {
            claim = switch (event) {
                case ResolutionVerified e -> e.claim();
                case IssueReopened _ -> 0;
                default -> claim;
            };
        }
        return claim;
    }

    private Belief truth() {
        Belief belief = Belief.NONE;
        for (IssueEvent event : life) {
            belief = switch (event) {
                case IssueAssigned e -> belief.heldBy(e.agency());
                case IssueTransferred e -> belief.heldBy(e.agency());
                case ReopenRequested _ -> belief.exists() ? belief : new Belief(true, true, null, 0);
                case IssueDeclined _, IssueWithdrawn _, IssueMerged _ -> belief.turned(true);
                case IssueReopened _, IssueUnmerged _ -> belief.turned(false);
                case ResolutionClaimed e -> belief.claimed(e.claim());
                default -> belief;
            };
        }
        return belief;
    }

    private Belief belief() {
        Belief belief = Belief.NONE;
        for (FollowUpEvent event : facts) {
            belief = switch (event) {
                case FollowUpOpened e -> new Belief(true, false, e.agency(), 0);
                case FollowUpAgencyChanged e -> belief.heldBy(e.agency());
                case FollowUpClosed _ -> belief.turned(true);
                case FollowUpReopened _ -> belief.turned(false);
                case CycleOpened e -> belief.claimed(e.claim());
                default -> belief;
            };
        }
        return belief;
    }
}
