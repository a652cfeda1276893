package org.prachakhom.issue.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Set;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.issue.casework.IssueCommand.AnswerSuggestion;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.Move;
import org.prachakhom.issue.standing.AgencyClock;

/** What becomes of an agency's claim: the follow-up team's verdict, or the desk's answer to a suggestion (rule 9). */
final class Judging {
    private static final int REFUTATIONS_TO_ESCALATE = 3;
    private static final Set<Outcome> ANSWERS = Set.of(Outcome.ADOPTED, Outcome.IN_PLAN, Outcome.NOT_ADOPTED);

    private Judging() {}

    static void confirm(Standing issue, ConfirmClaim c, StaleVerdicts stale) {
        if (awaitsVerdict(issue, c.claim(), stale)) {
            Outcome outcome = issue.kind == IssueKind.PRAISE ? Outcome.NOTED : Outcome.FIXED;
            apply(new ResolutionVerified(
                    c.issueId(), c.claim(), issue.decision + 1, outcome, c.finding(), c.by(), c.at()));
        }
    }

    static void refute(Standing issue, RefuteClaim c, StaleVerdicts stale) {
        if (!awaitsVerdict(issue, c.claim(), stale)) {
            return;
        }
        AgencyClock clock = issue.clock;
        Instant due = c.verdict() == Finding.NOT_FOUND || clock == null
                ? null
                : issue.due(clock.resumeRefuted(c.at()), c.terms());
        int refutation = issue.refutations + 1;
        apply(new ClaimRefuted(
                c.issueId(), c.claim(), refutation, c.verdict(), c.fixedCount(), c.finding(), due, c.by(), c.at()));
        EscalationLevel level = EscalationLevel.LONG_OVERDUE;
        if (refutation == REFUTATIONS_TO_ESCALATE && due != null && !issue.deadlines.reached(level)) {
            apply(new IssueEscalated(c.issueId(), level, issue.deadlines.clock(), issue.agency(), due, c.by(), c.at()));
        }
    }

    static void answer(Standing issue, AnswerSuggestion c, Wording wording) {
        Move.ANSWER.startsFrom(issue.state());
        IssueRule.ONLY_A_CLAIMED_SUGGESTION_IS_ANSWERED.holds(issue.kind == IssueKind.SUGGESTION);
        IssueRule.AN_ANSWER_SAYS_ADOPTED_IN_PLAN_OR_NOT_ADOPTED.holds(ANSWERS.contains(c.outcome()), "/outcome");
        apply(new ResolutionVerified(
                c.issueId(), issue.claim, issue.decision + 1, c.outcome(), wording.answer(c.answer()), c.by(), c.at()));
    }

    /** Whether claim {@code n} is the latest and not judged; a repeated verdict is no stale one, one on a suggestion is. */
    private static boolean awaitsVerdict(Standing issue, int n, StaleVerdicts stale) {
        boolean onSite = issue.kind != IssueKind.SUGGESTION;
        if (onSite && issue.state() == IssueState.CLAIMED && n == issue.claim) {
            return true;
        }
        if (n != issue.judged) {
            stale.dropped();
        }
        return false;
    }
}
